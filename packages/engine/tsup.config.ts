import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", serve: "src/serve.ts", testing: "src/testing/index.ts" },
  format: "esm",
  target: "node22",
  dts: true,
  clean: true,
  sourcemap: false,
  removeNodeProtocol: false,
  // The built-in illustrator and sharp stay imports at run time, so that an engine that draws nothing loads neither.
  splitting: true,
});

import { defineConfig } from "tsup";

export default defineConfig({
  entry: { node: "src/node/index.ts" },
  format: "esm",
  target: "node22",
  dts: true,
  clean: true,
  sourcemap: false,
});

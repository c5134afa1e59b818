import { defineConfig } from "tsup";

export default defineConfig({
  entry: { v1: "src/v1.ts" },
  format: "esm",
  target: "node22",
  dts: { entry: { v1: "src/v1.ts", types: "src/generated/v1/types.gen.ts" } },
  clean: true,
  sourcemap: false,
  removeNodeProtocol: false,
});

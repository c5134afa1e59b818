import { defineConfig } from "tsup";

// Only ES modules, as every package of the AI SDK.
export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  target: "node22",
  dts: true,
  clean: true,
  sourcemap: false,
});

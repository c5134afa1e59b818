import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/brief.ts", "src/svg.ts"],
  format: "esm",
  target: "node22",
  dts: true,
  clean: true,
  sourcemap: false,
});

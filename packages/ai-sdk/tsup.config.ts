import { defineConfig } from "tsup";
import { declarations } from "../contract/scripts/declarations.ts";

const entry = ["src/index.ts"];

// Only ES modules, as every package of the AI SDK.
export default defineConfig({
  entry,
  format: "esm",
  target: "node22",
  dts: declarations(entry),
  clean: true,
  sourcemap: false,
});

import { defineConfig } from "tsup";

export default defineConfig({
  // The `#!` line of main.ts is kept, and makes the result executable.
  entry: ["src/main.ts"],
  format: "esm",
  target: "node22",
  dts: false,
  clean: true,
  sourcemap: false,
  // Each command's code is its own chunk, loaded when the command is run.
  splitting: true,
  esbuildOptions(options) {
    // Lists of the contract's values are bundled from their source.
    options.conditions = ["source"];
  },
});

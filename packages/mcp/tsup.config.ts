import { defineConfig } from "tsup";
import { declarations } from "../contract/scripts/declarations.ts";

const entry = {
  index: "src/index.ts",
  server: "src/server.ts",
  stdio: "src/stdio.ts",
  "avatar-file": "src/avatar-file.ts",
  "local-work": "src/local/local-work.ts",
};

export default defineConfig({
  entry,
  format: "esm",
  target: "node22",
  dts: declarations(entry),
  // Shared code is there once, so that all entries have the same error class.
  splitting: true,
  clean: true,
  sourcemap: false,
  esbuildOptions(options) {
    // Lists of the contract's values are bundled from their source.
    options.conditions = ["source"];
  },
});

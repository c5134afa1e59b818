import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", stdio: "src/stdio.ts", "avatar-file": "src/avatar-file.ts" },
  format: "esm",
  target: "node22",
  dts: true,
  // Shared code is there once, so that all entries have the same error class.
  splitting: true,
  clean: true,
  sourcemap: false,
});

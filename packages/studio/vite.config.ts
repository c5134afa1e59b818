import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vite";

const server: { readonly version: string } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../engine/package.json"), "utf8"),
);

/** The sources of other packages, and preact instead of React. */
const resolve = {
  conditions: ["source", "browser", "module", "import", "default"],
  alias: [
    { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
    { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
    { find: /^react(-dom)?$/, replacement: "preact/compat" },
  ],
  dedupe: ["preact"],
};

export default defineConfig({
  root: import.meta.dirname,
  // The server puts its own prefix in front of these paths.
  base: "./",
  resolve,
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    // Inlined images need more of the Content-Security-Policy than files.
    assetsInlineLimit: 0,
    license: { fileName: "licenses.md" },
  },
  // Also where NODE_ENV is another one, such as in tests.
  oxc: { jsx: { runtime: "automatic", importSource: "react", development: false } },
  define: { "process.env.NODE_ENV": '"production"', serverVersion: JSON.stringify(server.version) },
  // Standard output belongs to the command that builds.
  logLevel: "error",
});

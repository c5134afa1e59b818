import { globSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { declarations } from "../contract/scripts/declarations.ts";

/**
 * Files are not bundled together, because each component keeps its own `"use client"`, so that the others work in server
 * components.
 */
function separateFiles(format: "esm" | "cjs"): Options {
  const extension = format === "esm" ? ".js" : ".cjs";
  return {
    entry: globSync("src/**/*.{ts,tsx}"),
    format,
    target: "es2022",
    platform: "neutral",
    splitting: false,
    sourcemap: false,
    removeNodeProtocol: false,
    outExtension: () => ({ js: extension }),
    // commonjs-declarations.ts copies those of the ES modules.
    dts: format === "esm" && declarations({ index: "src/index.ts", element: "src/element.ts" }),
    // Each build keeps the files of the other.
    clean: format === "esm" ? ["!**/*.cjs", "!**/*.d.cts"] : ["!**/*.js", "!**/*.d.ts"],
    esbuildPlugins: [
      {
        name: "separate-files",
        setup(build) {
          build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
            kind === "entry-point" ? undefined : { path: path.replace(/\.tsx?$/, extension), external: true },
          );
        },
      },
    ],
    esbuildOptions(options) {
      options.jsx = "automatic";
      options.outbase = "src";
    },
  };
}

export default defineConfig([separateFiles("esm"), separateFiles("cjs")]);

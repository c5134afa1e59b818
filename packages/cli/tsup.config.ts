import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { builtInModules } from "../contract/scripts/built-in-modules.ts";
import { replaceFiles } from "../contract/scripts/replace-files.ts";
import { thirdPartyNotices } from "../contract/scripts/third-party-notices.ts";

export default defineConfig({
  entry: {
    // Its `#!` line is kept, and makes the result executable.
    main: "src/main.ts",
    // Threads of the MCP server. Their names are those that the code of @likeness/mcp and of piscina expects beside it.
    "local-work": "../mcp/src/local/local-work.ts",
    worker: join(dirname(fileURLToPath(import.meta.resolve("piscina"))), "worker.js"),
  },
  format: "esm",
  target: "node22",
  dts: false,
  clean: true,
  sourcemap: false,
  // It would take modules of Node from the plugin for them.
  removeNodeProtocol: false,
  // Each command's code is its own chunk, loaded when the command is run.
  splitting: true,
  // Everything but sharp, pg and our libraries is bundled, because npm takes longer for 150 small packages than for all
  // of the rest. What a library has for other uses, such as msw in @likeness/mock, stays out.
  inject: ["scripts/dirname.js"],
  esbuildPlugins: [
    builtInModules(),
    thirdPartyNotices(),
    {
      name: "no-msw",
      setup(build) {
        build.onResolve({ filter: /^msw(\/|$)/ }, ({ importer }) => ({
          errors: [{ text: `${importer} imports msw, which a server does not need.` }],
        }));
      },
    },
    // Sets the priority of threads, which is not used.
    replaceFiles({ "/@napi-rs/nice/index.js": () => "" }),
  ],
  esbuildOptions(options) {
    // Lists of the contract's values, the MCP server and the mock server are bundled from their sources.
    options.conditions = ["source"];
  },
});

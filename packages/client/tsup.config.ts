import { createRequire } from "node:module";
import { basename } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { defineConfig, type Options } from "tsup";
import { bothFormats } from "../contract/scripts/both-formats.ts";
import { declarations } from "../contract/scripts/declarations.ts";
import { replaceFiles } from "../contract/scripts/replace-files.ts";
import { thirdPartyNotices } from "../contract/scripts/third-party-notices.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * What is left out: undici's own `fetch` and mocks, the second build of its HTTP parser, which differs in speed only, and
 * the types of files that are not media.
 */
const partsOfLibraries = replaceFiles({
  "/undici/index.js": () =>
    'exports.EnvHttpProxyAgent = require("./lib/dispatcher/env-http-proxy-agent.js");',
  "/llhttp/llhttp_simd-wasm.js": () => 'module.exports = require("./llhttp-wasm.js");',
  "/llhttp/llhttp-wasm.js": (_text, path) => compressed(createRequire(path)(path)),
  // Reads bodies of other kinds than those that `fetch` passes on.
  "/undici/lib/web/fetch/body.js": () => "",
  "/mime-db/index.js": (_text, path) =>
    `module.exports = ${JSON.stringify(mediaTypes(createRequire(path)("./db.json")))};`,
});

/** A CommonJS module that exports the bytes. */
function compressed(bytes: Uint8Array): string {
  const text = brotliCompressSync(bytes).toString("base64");
  return `module.exports = require("node:zlib").brotliDecompressSync(Buffer.from("${text}", "base64"));`;
}

interface MediaType {
  readonly source?: string;
  readonly extensions?: readonly string[];
}

function mediaTypes(all: Readonly<Record<string, MediaType>>): Readonly<Record<string, MediaType>> {
  const used = Object.entries(all).flatMap(([name, { source, extensions }]) =>
    extensions && /^(audio|image|video)\//.test(name) ? [[name, { source, extensions }]] : [],
  );
  return Object.fromEntries(used);
}

/** Libraries for Node only, which are CommonJS and large. Both formats load the same file of each. */
const libraries: Options = {
  entry: { "proxy-agent": "src/node/proxy-agent.ts", "form-data": "src/node/form-data.ts" },
  outDir: "dist/libraries",
  format: "cjs",
  target: "node22",
  platform: "node",
  splitting: false,
  sourcemap: false,
  minify: true,
  esbuildPlugins: [partsOfLibraries, thirdPartyNotices()],
};

function externalLibraries(): Plugin {
  return {
    name: "external-libraries",
    setup(build) {
      build.onResolve({ filter: /\/(proxy-agent|form-data)\.ts$/ }, ({ path, kind }) =>
        kind === "dynamic-import"
          ? { path: `./libraries/${basename(path, ".ts")}.cjs`, external: true }
          : undefined,
      );
    },
  };
}

const entry = {
  index: "src/index.ts",
  manage: "src/manage.ts",
  looks: "src/looks.ts",
  twins: "src/twins.ts",
  systems: "src/systems.ts",
  argil: "src/argil.ts",
  pi: "src/pi.ts",
  trinity: "src/trinity.ts",
  hoox: "src/hoox.ts",
  percify: "src/percify.ts",
  uploads: "src/uploads.ts",
  webhooks: "src/webhooks.ts",
};

export default defineConfig([
  libraries,
  ...bothFormats({
    entry: {
      ...entry,
      // Entries, so that their names stay: see "browser" in package.json.
      "node-only": "src/node/node-only.ts",
      "node-only.browser": "src/node/node-only.browser.ts",
    },
    // The build is for browsers too, so no newer syntax and no Node shims.
    target: "es2022",
    platform: "neutral",
    external: [/^node:/],
    dts: declarations(entry),
    // Shared code is there once, so that all entries have the same error classes.
    splitting: true,
    sourcemap: false,
    removeNodeProtocol: false,
    // Readable in stack traces; bundlers minify it.
    minify: false,
    esbuildPlugins: [externalLibraries()],
  }),
]);

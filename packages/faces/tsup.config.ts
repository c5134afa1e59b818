import { cp } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { declarations } from "../contract/scripts/declarations.ts";
import { thirdPartyNotices } from "../contract/scripts/third-party-notices.ts";
import { folders, libraryFile } from "./src/library.ts";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Replaces src/library.ts by the bundled library and the folders of the built package. */
const bundleLibrary: Plugin = {
  name: "bundle-library",
  setup(build) {
    build.onLoad({ filter: /src\/library\.ts$/ }, () => ({
      loader: "js",
      resolveDir: import.meta.dirname,
      contents: [
        'import { dirname, join } from "node:path";',
        'import { fileURLToPath } from "node:url";',
        `import library from ${JSON.stringify(libraryFile)};`,
        "export const Human = library.Human;",
        // Not `new URL("./files", import.meta.url)`, which webpack takes for an asset.
        'const files = join(dirname(fileURLToPath(import.meta.url)), "files");',
        "export const folders = { faceModels: files, cutOutModel: files, wasm: files };",
      ].join("\n"),
    }));
  },
};

const entry = ["src/index.ts", "src/thread.ts"];

export default defineConfig({
  entry,
  format: "esm",
  target: "node22",
  dts: declarations(entry),
  clean: true,
  minify: true,
  noExternal: [/^@tensorflow\//, /^@vladmandic\//],
  // The bundled CommonJS modules require modules of Node.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url), __dirname = import.meta.dirname;',
  },
  esbuildPlugins: [bundleLibrary, thirdPartyNotices()],
  async onSuccess() {
    const copy = async (folder: string, ...names: string[]): Promise<void> => {
      for (const name of names) await cp(`${folder}/${name}`, `dist/files/${name}`);
    };
    await copy(folders.faceModels, "blazeface.json", "blazeface.bin", "facemesh.json", "facemesh.bin");
    await copy(folders.cutOutModel, "selfie.json", "selfie.bin");
    await copy(folders.wasm, "tfjs-backend-wasm.wasm", "tfjs-backend-wasm-simd.wasm");
  },
});

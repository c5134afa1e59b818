import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// In the built package, tsup.config.ts replaces this module: the library is bundled and the files are beside it.

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("@vladmandic/human"));

/** The package's own entry for Node needs a native TensorFlow; this one runs in WebAssembly. */
export const libraryFile = join(dist, "human.node-wasm.js");

/** Detects faces and runs models. */
export const Human: typeof import("@vladmandic/human").Human = require(libraryFile).Human;

/** The folders of the models and of the WebAssembly files. */
export const folders = {
  faceModels: join(dist, "../models"),
  cutOutModel: fileURLToPath(new URL("../models", import.meta.url)),
  wasm: join(dirname(require.resolve("@tensorflow/tfjs-backend-wasm/package.json")), "dist"),
};

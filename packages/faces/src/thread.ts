import { parentPort } from "node:worker_threads";
import type { Answer, Call } from "./messages.ts";
import { loadModels } from "./models.ts";

if (parentPort === null) throw new Error("thread.js is started by createFaceAnalyzer().");
const port = parentPort;
const models = loadModels();
// The library keeps state during a call, so that calls wait for each other.
let last: Promise<void> = Promise.resolve();

port.on("message", (call: Call) => {
  last = last.then(async () => port.postMessage(await answer(call)));
});

async function answer({ id, method, image }: Call): Promise<Answer> {
  try {
    const { findFaces, cutOut } = await models;
    return method === "findFaces"
      ? { id, faces: await findFaces(image) }
      : { id, opacity: await cutOut(image) };
  } catch (error) {
    return { id, error };
  }
}

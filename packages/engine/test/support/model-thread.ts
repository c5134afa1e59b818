// A thread that draws tiny pictures, and for some prompts never comes to an end.
import { parentPort } from "node:worker_threads";
import { serveThread } from "../../src/adapters/threads/serve-thread.ts";
import type { ImageModelRequest, ImageModelResult } from "../../src/index.ts";
import { createTinyModel } from "./tiny-model.ts";

if (!parentPort) throw new Error("This is the entry of a worker thread.");

const tiny = createTinyModel();

serveThread<ImageModelRequest, ImageModelResult>(parentPort, {
  async run(order, context) {
    context.onProgress("drawing", 0.25);
    if (order.prompt.startsWith("spin")) for (;;);
    if (order.prompt.startsWith("exit")) process.exit(3);
    return tiny.generate(order, context);
  },
});

// A thread with the tiny model that never ends or exits for some prompts.
import { parentPort } from "node:worker_threads";
import { serveThread } from "../../src/adapters/threads/serve-thread.ts";
import type { ImageModelRequest, ImageModelResult } from "../../src/index.ts";
import { createTinyModel } from "./tiny-model.ts";

if (!parentPort) throw new Error("This is the entry of a worker thread.");

const tiny = createTinyModel();

serveThread<ImageModelRequest, ImageModelResult>(parentPort, {
  async run(request, context) {
    context.onProgress("drawing", 0.25);
    if (request.prompt.startsWith("spin")) for (;;);
    if (request.prompt.startsWith("exit")) process.exit(3);
    return tiny.generate(request, context);
  },
});

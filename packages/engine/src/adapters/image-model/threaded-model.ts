import type { ImageModel, ImageModelRequest, ImageModelResult } from "../../ports/image-model.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";
import { checkBrief } from "./check-brief.ts";

/** Generates as the built-in model does, in threads that can be terminated; in this one only if there are no threads. */
export function createThreadedModel(
  threads: Threads<ImageModelRequest, ImageModelResult>,
  inProcess: ImageModel,
): ImageModel {
  return {
    prepare: () => threads.warm(),
    check: checkBrief,
    async generate(request, context) {
      const { signal } = context;
      const references = await copy(request.references);
      const transfer = references.map(({ buffer }) => buffer);
      const onProgress = context.onProgress.bind(context);
      try {
        return await threads.run({ ...request, references }, { signal, transfer, onProgress });
      } catch (error) {
        if (error instanceof ThreadsUnavailableError) return inProcess.generate(request, context);
        throw error;
      }
    },
  };
}

/** The originals may be the store's own. Yields to the event loop between two large ones. */
async function copy(images: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>[]> {
  const copies: Uint8Array<ArrayBuffer>[] = [];
  for (const bytes of images) {
    copies.push(new Uint8Array(bytes));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return copies;
}

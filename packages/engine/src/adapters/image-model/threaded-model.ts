import type { ImageModel, ImageModelRequest, ImageModelResult } from "../../ports/image-model.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";
import { checkBrief } from "./check-brief.ts";

/** Draws as the built-in illustrator does, in threads that can be terminated; here only where there can be none. */
export function createThreadedModel(
  threads: Threads<ImageModelRequest, ImageModelResult>,
  inProcess: ImageModel,
): ImageModel {
  return {
    prepare: () => threads.warm(),
    check: checkBrief,
    async generate(order, context) {
      const { signal } = context;
      const references = await copy(order.references);
      const transfer = references.map(({ buffer }) => buffer);
      const onProgress = context.onProgress.bind(context);
      try {
        return await threads.run({ ...order, references }, { signal, transfer, onProgress });
      } catch (error) {
        if (error instanceof ThreadsUnavailableError) return inProcess.generate(order, context);
        throw error;
      }
    },
  };
}

/** The originals may be a store's own. Others have their turn between two large ones. */
async function copy(pictures: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>[]> {
  const copies: Uint8Array<ArrayBuffer>[] = [];
  for (const bytes of pictures) {
    copies.push(new Uint8Array(bytes));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return copies;
}

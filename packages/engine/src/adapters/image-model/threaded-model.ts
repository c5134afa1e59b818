import type {
  ImageModel,
  ImageModelCastMember,
  ImageModelElement,
  ImageModelRequest,
  ImageModelResult,
} from "../../ports/image-model.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";
import { builtInFeatures } from "./built-in-features.ts";
import { checkDraft } from "./check-draft.ts";

/** Generates as the built-in model does, in threads that can be terminated; in this one only if there are no threads. */
export function createThreadedModel(
  threads: Threads<ImageModelRequest, ImageModelResult>,
  inProcess: ImageModel,
): ImageModel {
  return {
    features: builtInFeatures,
    prepare: () => threads.warm(),
    check: checkDraft,
    async generate(request, context) {
      const { signal } = context;
      const onProgress = context.onProgress.bind(context);
      const { copy, transfer } = await withOwnImages(request);
      try {
        return await threads.run(copy, { signal, transfer, onProgress });
      } catch (error) {
        if (error instanceof ThreadsUnavailableError) return inProcess.generate(request, context);
        throw error;
      }
    },
  };
}

/** Copies all images of a request, so that they can be transferred: the originals may be the store's own. */
async function withOwnImages(
  request: ImageModelRequest,
): Promise<{ copy: ImageModelRequest; transfer: ArrayBuffer[] }> {
  const transfer: ArrayBuffer[] = [];
  const copied = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const own = new Uint8Array(bytes);
    transfer.push(own.buffer);
    // Large images would block the event loop together.
    await new Promise((resolve) => setImmediate(resolve));
    return own;
  };
  const { base, elements, cast } = request;
  const references: Uint8Array[] = [];
  for (const bytes of request.references) references.push(await copied(bytes));
  const ownElements: ImageModelElement[] = [];
  for (const element of elements ?? []) ownElements.push({ ...element, bytes: await copied(element.bytes) });
  const members: ImageModelCastMember[] = [];
  for (const member of cast?.members ?? [])
    members.push("reference" in member ? { ...member, reference: await copied(member.reference) } : member);
  const copy = {
    ...request,
    references,
    ...(base?.reference && { base: { ...base, reference: await copied(base.reference) } }),
    ...(elements && { elements: ownElements }),
    ...(cast && { cast: { ...cast, members } }),
  };
  return { copy, transfer };
}

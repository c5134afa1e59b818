import type { ImageModel, ImageModelContext, ImageModelRequest } from "../../src/index.ts";
import { createTinyModel } from "./tiny-model.ts";
import { waitUntil } from "./wait-until.ts";

/** A generation that the test completes or fails. */
export interface PendingGeneration {
  readonly request: ImageModelRequest;
  readonly context: ImageModelContext;
  finish(): void;
  fail(error: unknown): void;
}

export interface GatedModel extends ImageModel {
  /** All started generations, in the order of their requests. */
  readonly started: PendingGeneration[];
  /** Waits for the generation with this index to start. */
  generation(index: number): Promise<PendingGeneration>;
}

/** Each generation waits until the test completes it, and ignores its abort signal. */
export function createGatedModel(): GatedModel {
  const started: PendingGeneration[] = [];
  const tiny = createTinyModel();
  return {
    started,
    async generate(request, context) {
      const pending = Promise.withResolvers<void>();
      started.push({ request, context, finish: pending.resolve, fail: pending.reject });
      await pending.promise;
      return tiny.generate(request, context);
    },
    async generation(index) {
      await waitUntil(() => started.length > index);
      const generation = started[index];
      if (!generation) throw new Error("The generation has not started.");
      return generation;
    },
  };
}

import type { ImageModel, ImageModelContext, ImageModelRequest } from "../../src/index.ts";
import { tinyIllustrator } from "./tiny-model.ts";
import { until } from "./until.ts";

/** A drawing that goes on when the test says so. */
export interface OpenDrawing {
  readonly order: ImageModelRequest;
  readonly context: ImageModelContext;
  finish(): void;
  fail(error: unknown): void;
}

export interface Gated extends ImageModel {
  /** Every drawing that was begun, in order. */
  readonly begun: OpenDrawing[];
  /** The drawing of that number, from 0, once it has begun. */
  drawing(index: number): Promise<OpenDrawing>;
}

/** Draws nothing until the test says so, and does not listen when a drawing is broken off. */
export function gatedIllustrator(): Gated {
  const begun: OpenDrawing[] = [];
  const tiny = tinyIllustrator();
  return {
    begun,
    async generate(order, context) {
      const gate = Promise.withResolvers<void>();
      begun.push({ order, context, finish: gate.resolve, fail: gate.reject });
      await gate.promise;
      return tiny.generate(order, context);
    },
    async drawing(index) {
      await until(() => begun.length > index);
      const drawing = begun[index];
      if (!drawing) throw new Error("It has begun, and yet it has not.");
      return drawing;
    },
  };
}

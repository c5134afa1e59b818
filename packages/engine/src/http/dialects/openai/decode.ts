import type { operations } from "@likeness/contract/openai";
import { nearestAspectRatio } from "@likeness/contract/v1";
import type { z } from "zod";
import type { GenerateRequest } from "../../../features/jobs/generate.ts";
import type { OutputOptions, Warning } from "../../../model/job.ts";

type CreateBody = z.output<typeof operations.createImage.body>;
type EditBody = z.output<typeof operations.createImageEdit.body>;

/** The fields that the requests have in common. */
export type Fields = Partial<
  Pick<
    CreateBody,
    | "prompt"
    | "model"
    | "n"
    | "size"
    | "quality"
    | "background"
    | "output_format"
    | "output_compression"
    | "response_format"
    | "stream"
    | "partial_images"
    | "user"
    | "seed"
  >
> &
  Pick<EditBody, "mask">;

/** The names that `GET /models` lists. Any other name is accepted too. */
export const modelNames: readonly string[] = [
  "likeness",
  "gpt-image-1.5",
  "gpt-image-1",
  "gpt-image-1-mini",
  "dall-e-3",
  "dall-e-2",
];

/** How the pictures are sent. */
export interface Delivery {
  readonly responseFormat: "url" | "b64_json";
  /** How many previews an event stream has at most; null for a response that is no stream. */
  readonly previews: number | null;
  readonly quality: string;
  /** About fields that have no effect. */
  readonly warnings: readonly Warning[];
}

export function decodeDelivery(fields: Fields): Delivery {
  const { model, response_format, stream, partial_images, quality } = fields;
  const isDallE = model === undefined || model.startsWith("dall-e");
  return {
    responseFormat: response_format ?? (isDallE ? "url" : "b64_json"),
    previews: stream ? (partial_images ?? 0) : null,
    quality: quality ?? "auto",
    warnings: [...ignoredFields(fields), ...decodeSize(fields.size).warnings],
  };
}

export function decodeRequest(
  fields: Fields,
): Pick<GenerateRequest, "prompt" | "output" | "seed" | "metadata"> {
  const { prompt = "", n, size, background, output_format, user, seed } = fields;
  return {
    prompt,
    ...(seed != null && { seed }),
    ...(user !== undefined && user !== "" && { metadata: { user } }),
    output: {
      ...decodeSize(size).output,
      format: output_format ?? "png",
      count: n ?? 1,
      ...(background && { background }),
    },
  };
}

function ignoredFields({ mask, output_compression }: Fields): Warning[] {
  const warnings: Warning[] = [];
  if (mask !== undefined) {
    const message =
      "The mask has no effect: the model decides what it changes. Say in the prompt what to change.";
    warnings.push({ code: "mask_ignored", message });
  }
  if (output_compression != null && output_compression < 100)
    warnings.push({ code: "output_compression_ignored", message: "output_compression has no effect." });
  return warnings;
}

/** The nearest shape that the engine has, and the longer side. */
function decodeSize(size: string | null | undefined): { output: OutputOptions; warnings: Warning[] } {
  const [, across, down] = /^(\d+)x(\d+)$/.exec(size ?? "") ?? [];
  if (across === undefined || down === undefined)
    return { output: { aspectRatio: "auto", resolution: "1K" }, warnings: [] };
  const [width, height] = [Number(across), Number(down)];
  const { aspectRatio, isExact } = nearestAspectRatio(width, height);
  const output = { aspectRatio, size: Math.max(width, height) };
  if (isExact) return { output, warnings: [] };
  const message = `There is no shape of ${size}. The pictures have ${aspectRatio}, the nearest one.`;
  return { output, warnings: [{ code: "size_adapted", message }] };
}

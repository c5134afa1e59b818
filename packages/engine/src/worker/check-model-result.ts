import * as z from "zod";
import { failureCodes } from "../model/job-failure.ts";
import type { ImageModelRequest, ImageModelResult } from "../ports/image-model.ts";

/** The media type is sent as a header later. */
const mediaType = z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, "is not a media type");

/** Accepts a Uint8Array of any realm, because those of Node fail `instanceof` in test environments such as jsdom. */
const bytes = z
  .custom<Uint8Array>(
    (value) => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]",
    "is not a Uint8Array",
  )
  .refine((bytes) => bytes.length > 0, "is empty");

const image = z.object({
  bytes,
  mediaType: mediaType.optional(),
  format: z.enum(["png", "webp", "jpeg", "svg"]).optional(),
  width: z.int().min(1).optional(),
  height: z.int().min(1).optional(),
  seed: z.int().min(0).optional(),
  code: z.string().min(1).max(400).optional(),
  alt: z.string().optional(),
  thumbnail: z.object({ bytes, mediaType }).optional(),
});

const failed = z.object({
  ok: z.literal(false),
  code: z.enum(failureCodes),
  message: z.string(),
  retryAfterMs: z.number().min(0).optional(),
  isRetryable: z.boolean().optional(),
});

const promptSpan = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() });

const reading = z.object({
  language: z.string(),
  characters: z.int().min(2).optional(),
  understood: z.array(
    promptSpan.extend({
      traits: z.array(
        z.object({
          path: z.string(),
          value: z.string(),
          negated: z.boolean().optional(),
          implied: z.boolean().optional(),
          character: z.int().min(1).optional(),
        }),
      ),
    }),
  ),
  ignored: z.array(promptSpan),
  substitutions: z.array(promptSpan.extend({ path: z.string(), value: z.string() })),
});

const generated = (count: number) =>
  z.object({
    ok: z.literal(true),
    images: z.array(image).length(count),
    version: z.string(),
    brief: z
      .looseObject({ version: z.literal(1) })
      .refine(isJson, "cannot be stored as JSON")
      .optional(),
    mode: z.enum(["prompt", "references"]).optional(),
    outputApplied: z
      .object({
        aspectRatio: z.string(),
        resolution: z.string(),
        size: z.int().min(1).optional(),
        format: z.string(),
        background: z.string().optional(),
      })
      .optional(),
    reading: reading.optional(),
    characters: z.array(z.object({ name: z.string().optional(), reading: reading.optional() })).optional(),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
    license: z.string().optional(),
    credit: z.string().optional(),
  });

/**
 * Checks a result against the port. Models are third-party code, and a job with an invalid result would break every
 * later response that contains it.
 *
 * @throws TypeError naming what is wrong.
 */
export function checkModelResult(result: ImageModelResult, request: ImageModelRequest): ImageModelResult {
  const checked = z.union([failed, generated(request.count)]).safeParse(result);
  if (checked.success) return result;
  throw new TypeError(`The image model returned an invalid result: ${z.prettifyError(checked.error)}`);
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

import * as z from "zod";
import { failureCodes } from "../model/job-failure.ts";
import type { ImageModelRequest, ImageModelResult } from "../ports/image-model.ts";

/** It is sent as a header one day. */
const mediaType = z.string().regex(/^[\w.+-]+\/[\w.+-]+$/, "is not a media type");

/** Of any realm: what Node and native modules make is no `instanceof` the Uint8Array of a test environment such as jsdom. */
const bytes = z.custom<Uint8Array>(
  (value) => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]",
  "is not a Uint8Array",
);

const picture = z.object({
  bytes: bytes.refine((bytes) => bytes.length > 0, "is empty"),
  mediaType,
  format: z.enum(["png", "webp", "jpeg", "svg"]),
  width: z.int().min(1),
  height: z.int().min(1),
  seed: z.int().min(0),
  alt: z.string().exactOptional(),
  thumbnail: z.object({ bytes, mediaType }),
});

const failed = z.object({
  ok: z.literal(false),
  code: z.enum(failureCodes),
  message: z.string(),
  retryAfterMs: z.number().min(0).exactOptional(),
});

const drawn = (count: number) =>
  z.object({
    ok: z.literal(true),
    drawing: z.object({
      images: z.array(picture).length(count),
      brief: z.looseObject({ version: z.literal(1) }).refine(isJson, "cannot be kept as JSON"),
      mode: z.enum(["prompt", "references"]),
      outputApplied: z.object({
        aspectRatio: z.string(),
        resolution: z.string(),
        size: z.int().min(1).exactOptional(),
        format: z.string(),
        background: z.string().exactOptional(),
      }),
      warnings: z.array(z.object({ code: z.string(), message: z.string() })).exactOptional(),
      license: z.string(),
      credit: z.string(),
      version: z.string(),
    }),
  });

/**
 * What an illustrator answered, if it is what the port asks for. It may be anybody's code, and a record that breaks
 * the contract would be answered to every later caller of a list.
 *
 * @throws TypeError naming what is wrong.
 */
export function checkModelResult(result: ImageModelResult, order: ImageModelRequest): ImageModelResult {
  const checked = z.union([failed, drawn(order.count)]).safeParse(result);
  if (checked.success) return result;
  throw new TypeError(`The illustrator broke its port: ${z.prettifyError(checked.error)}`);
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

import { fail, ok, type Result } from "../../../model/result.ts";
import { smallBodyBytes } from "../body-budget.ts";
import { waitForLargeBody } from "../body-queue.ts";
import { type BodyLimits, readBody } from "../read-body.ts";
import { invalidJson, parseJson } from "../read-json.ts";
import { isMostlyText } from "./is-mostly-text.ts";
import { createJsonImages, type ImageFields } from "./json-images.ts";
import type { ReceivedImages } from "./received-image.ts";

/** Larger than all fields except images can be, even with every character written as an escape. */
export const maxTextBytes = 512 * 1024;

/** Parsing and checking a body with less text takes well below a millisecond, with more up to three. */
const shortTextBytes = 16 * 1024;

export const tooMuchText = fail(
  "payload_too_large",
  `The body has more than ${maxTextBytes.toLocaleString("en")} bytes besides its images.`,
  { hint: "Only images may be large." },
);

/** Reads a JSON body. Each image of `fields` is added to `images` and replaced by its number there. */
export async function readJsonImages(
  request: Request,
  limits: BodyLimits,
  fields: ImageFields,
  images: ReceivedImages,
): Promise<Result<unknown>> {
  const scanner = createJsonImages(fields, images.openText);
  const read = await readBody(request, limits, async (bytes) => {
    try {
      await scanner.write(bytes);
    } catch (error) {
      if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
      return invalidJson(error);
    }
    return scanner.restBytes > maxTextBytes ? tooMuchText : ok(null);
  });
  if (!read.ok) return read;
  const { rest, restBytes } = scanner;
  if (restBytes === 0) return ok({});
  if (restBytes > shortTextBytes) await waitForLargeBody();
  if (!isMostlyText(Buffer.concat(rest), smallBodyBytes)) {
    const besides = `The body has more than ${smallBodyBytes.toLocaleString("en")} bytes besides its strings.`;
    return fail("payload_too_large", besides, { hint: "Only images may be large." });
  }
  return parseJson(rest);
}

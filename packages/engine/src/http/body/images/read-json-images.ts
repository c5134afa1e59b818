import { fail, ok, type Result } from "../../../model/result.ts";
import { smallBody } from "../../middleware/body-budget.ts";
import { isMostlyText } from "../../respond/is-compressible.ts";
import { type BodyLimits, readBody } from "../read-body.ts";
import { invalidJson, parseJson } from "../read-json.ts";
import { createJsonImages } from "./json-images.ts";
import type { ReceivedImages } from "./received-image.ts";

/** More than all fields but pictures can be, with every letter of them written as an escape. */
export const maxTextBytes = 512 * 1024;

export const tooMuchText = fail(
  "payload_too_large",
  `The body has more than ${maxTextBytes.toLocaleString("en")} bytes besides its pictures.`,
  { hint: "Only pictures may make a body large." },
);

/** The body as JSON, with each text of the list `field` put into `pictures` and its number there in its place. */
export async function readJsonImages(
  request: Request,
  limits: BodyLimits,
  field: string,
  pictures: ReceivedImages,
): Promise<Result<unknown>> {
  const scanner = createJsonImages(field, pictures.openText);
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
  if (!isMostlyText(Buffer.concat(rest), smallBody)) {
    const besides = `The body has more than ${smallBody.toLocaleString("en")} bytes besides its texts.`;
    return fail("payload_too_large", besides, { hint: "Only pictures may make a body large." });
  }
  return parseJson(rest);
}

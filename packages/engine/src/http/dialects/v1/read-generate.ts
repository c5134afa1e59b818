import { isForm, operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { Account } from "../../../model/account.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import { readJsonImages } from "../../body/images/read-json-images.ts";
import { readMultipart } from "../../body/images/read-multipart.ts";
import { maxImageBytes, type ReceivedImage, type ReceivedImages } from "../../body/images/received-image.ts";
import { parse } from "../../body/parse.ts";
import { mediaTypeOf, wrongMediaType } from "../../body/read-json.ts";
import type { WriteRequest } from "../../body/read-write.ts";
import { hashBody, readKey } from "../../idempotency-key.ts";
import type { BodyShare } from "../../middleware/body-budget.ts";
import type { RequestContext } from "../../request-context.ts";

export type GenerateBody = z.output<typeof operations.generateAvatar.body>;

export interface GenerateRequest extends WriteRequest<GenerateBody> {
  readonly images: readonly ReceivedImage[];
}

const field = "reference_images";
export const maxImages = 6;

/** Six images of 15 MB in base64, and the rest of the body; a form may have its images in base64 too. */
const maxBytes = 122 * 1024 * 1024;

/** Reads the body of a generation; the images live until `images` is closed. */
export async function readGenerate(
  { request }: RequestContext,
  account: Account,
  share: BodyShare,
  images: ReceivedImages,
): Promise<Result<GenerateRequest>> {
  const { body: shape, path: route } = operations.generateAvatar;
  const scope = readKey(request, account.id, route);
  if (!scope.ok) return scope;
  const json = await readBody(request, share, images);
  if (!json.ok) return json;
  const parsed = parse(shape, json.value);
  if (!parsed.ok) return parsed;
  const found = findPictures(parsed.value, images.all);
  if (!found.ok) return found;
  const body = parsed.value;
  return ok({
    scope: scope.value,
    body,
    images: found.value,
    bodyHash: () =>
      hashBody({ ...body, ...(body[field] && { [field]: found.value.map(({ sha256 }) => sha256) }) }),
  });
}

async function readBody(
  request: Request,
  share: BodyShare,
  images: ReceivedImages,
): Promise<Result<unknown>> {
  const { form } = operations.generateAvatar;
  const limits = { atMost: maxBytes, tooLargeHint: "Send fewer or smaller images.", share };
  if (isForm(request.headers.get("content-type"))) return readMultipart(request, limits, form, images);
  const type = mediaTypeOf(request);
  const wrongType = wrongMediaType(type, ["application/json", "multipart/form-data"]);
  if (type !== "application/json" && type !== "") return wrongType;
  const read = await readJsonImages(request, limits, field, images);
  // No body at all needs no type.
  return type === "" && read.ok && JSON.stringify(read.value) !== "{}" ? wrongType : read;
}

/** The images that the body's list means by their numbers. */
function findPictures(body: GenerateBody, all: readonly ReceivedImage[]): Result<ReceivedImage[]> {
  const found: ReceivedImage[] = [];
  for (const [index, number] of (body[field] ?? []).entries()) {
    const param = `${field}.${index}`;
    const picture = all[Number(number)];
    if (!picture) return fail("invalid_request", `${field} is given twice.`, { param: field });
    if (!picture.isBase64) {
      return fail("invalid_request", `${param} is neither a data URL nor base64.`, {
        param,
        hint: "Send data:image/png;base64,... or the base64 alone, without line breaks or spaces inside.",
      });
    }
    if (picture.size > maxImageBytes) {
      const megabytes = (picture.size / 1024 / 1024).toFixed(1);
      return fail("invalid_request", `${param} has ${megabytes} MB; at most 15 MB are allowed.`, {
        param,
        hint: "Send a smaller picture; 2048 pixels on the longer side are plenty.",
      });
    }
    found.push(picture);
  }
  return ok(found);
}

import { isForm, operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome, refuse } from "../../domain/refusal.ts";
import type { BodyShare } from "../kit/body-budget.ts";
import type { Call } from "../kit/call.ts";
import { hashBody, readKey } from "../kit/idempotency-key.ts";
import { parse } from "../kit/parse.ts";
import { maxPictureBytes, type Picture, type Pictures } from "../kit/pictures/picture.ts";
import { readJsonPictures } from "../kit/pictures/read-json-pictures.ts";
import { readMultipart } from "../kit/pictures/read-multipart.ts";
import { mediaTypeOf, wrongMediaType } from "../kit/read-json.ts";
import type { Wanted } from "../kit/read-write.ts";

export type GenerateBody = z.output<typeof operations.generateAvatar.body>;

export interface WantedPictures extends Wanted<GenerateBody> {
  readonly pictures: readonly Picture[];
}

const field = "reference_images";
export const maxPictures = 6;

/** Six pictures of 15 MB in base64, and the rest of the body; a form may have its pictures in base64 too. */
const maxBytes = 122 * 1024 * 1024;

/** Reads the body of a generation; the pictures live until `pictures` is closed. */
export async function readGenerate(
  { request }: Call,
  account: Account,
  share: BodyShare,
  pictures: Pictures,
): Promise<Outcome<WantedPictures>> {
  const { body: shape, path: route } = operations.generateAvatar;
  const scope = readKey(request, account.id, route);
  if (!scope.ok) return scope;
  const json = await readBody(request, share, pictures);
  if (!json.ok) return json;
  const parsed = parse(shape, json.value);
  if (!parsed.ok) return parsed;
  const found = findPictures(parsed.value, pictures.all);
  if (!found.ok) return found;
  const body = parsed.value;
  return done({
    scope: scope.value,
    body,
    pictures: found.value,
    bodyHash: () =>
      hashBody({ ...body, ...(body[field] && { [field]: found.value.map(({ sha256 }) => sha256) }) }),
  });
}

async function readBody(request: Request, share: BodyShare, pictures: Pictures): Promise<Outcome<unknown>> {
  const { form } = operations.generateAvatar;
  const limits = { atMost: maxBytes, tooLargeHint: "Send fewer or smaller pictures.", share };
  if (isForm(request.headers.get("content-type"))) return readMultipart(request, limits, form, pictures);
  const type = mediaTypeOf(request);
  const wrongType = wrongMediaType(type, ["application/json", "multipart/form-data"]);
  if (type !== "application/json" && type !== "") return wrongType;
  const read = await readJsonPictures(request, limits, field, pictures);
  // No body at all needs no type.
  return type === "" && read.ok && JSON.stringify(read.value) !== "{}" ? wrongType : read;
}

/** The pictures that the body's list means by their numbers. */
function findPictures(body: GenerateBody, all: readonly Picture[]): Outcome<Picture[]> {
  const found: Picture[] = [];
  for (const [index, number] of (body[field] ?? []).entries()) {
    const param = `${field}.${index}`;
    const picture = all[Number(number)];
    if (!picture) return refuse("invalid_request", `${field} is given twice.`, { param: field });
    if (!picture.isBase64) {
      return refuse("invalid_request", `${param} is neither a data URL nor base64.`, {
        param,
        hint: "Send data:image/png;base64,... or the base64 alone, without line breaks or spaces inside.",
      });
    }
    if (picture.size > maxPictureBytes) {
      const megabytes = (picture.size / 1024 / 1024).toFixed(1);
      return refuse("invalid_request", `${param} has ${megabytes} MB; at most 15 MB are allowed.`, {
        param,
        hint: "Send a smaller picture; 2048 pixels on the longer side are plenty.",
      });
    }
    found.push(picture);
  }
  return done(found);
}

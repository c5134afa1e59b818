import { type FormShape, isForm } from "@likeness/contract/v1";
import type { ZodType, z } from "zod";
import { fail, ok, type Result } from "../../model/result.ts";
import { hashBody, readIdempotencyKey, type WriteRequest } from "../idempotent-write.ts";
import type { RequestContext } from "../request-context.ts";
import type { BodyShare } from "./body-budget.ts";
import { readJsonImages } from "./images/read-json-images.ts";
import { readMultipart } from "./images/read-multipart.ts";
import {
  createReceivedImages,
  maxImageBytes,
  type ReceivedImage,
  type ReceivedImages,
} from "./images/received-image.ts";
import { parse } from "./parse.ts";
import { mediaTypeOf, wrongMediaType } from "./read-json.ts";

/** A request as it was received. The images of each field can be read until the response is returned. */
export interface WithImages<T> extends WriteRequest<T> {
  images(field: string): readonly ReceivedImage[];
}

/** An operation whose body has images. */
export interface ImageOperation<S extends ZodType> {
  readonly body: S;
  readonly form: FormShape;
}

/** Images per list. */
const maxImages = 10;

/** Twelve images of 15 MB in base64 are rejected as too large, six are not. Forms may contain base64 images too. */
const maxBytes = 122 * 1024 * 1024;

/** Reads a write with images, as JSON or as a form, and responds to it. */
export async function respondWithImages<S extends ZodType>(
  ctx: RequestContext,
  route: string,
  operation: ImageOperation<S>,
  respond: (request: WithImages<z.output<S>>) => Promise<Result<Response>>,
): Promise<Result<Response>> {
  const share = ctx.bodies.open(ctx.account.id);
  const { files } = operation.form;
  const images = createReceivedImages(ctx.engine.temporaryFiles, maxImages * files.length + 1);
  try {
    const request = await readWithImages(ctx, route, operation, share, images);
    return request.ok ? await respond(request.value) : request;
  } finally {
    share.release();
    await images.close();
  }
}

async function readWithImages<S extends ZodType>(
  ctx: RequestContext,
  route: string,
  { body: schema, form }: ImageOperation<S>,
  share: BodyShare,
  received: ReceivedImages,
): Promise<Result<WithImages<z.output<S>>>> {
  const scope = readIdempotencyKey(ctx, route);
  if (!scope.ok) return scope;
  const json = await readBody(ctx.request, form, share, received);
  if (!json.ok) return json;
  const parsed = parse(schema, json.value);
  if (!parsed.ok) return parsed;
  const body = parsed.value;
  const fields = new Map<string, unknown>(
    typeof body === "object" && body !== null ? Object.entries(body) : [],
  );
  const images = new Map<string, readonly ReceivedImage[]>();
  for (const field of form.files) {
    const found = findImages(field, fields.get(field), received.all);
    if (!found.ok) return found;
    images.set(field, found.value);
  }
  const hashed = () =>
    [...fields].map(([name, value]) => {
      const sent = images.get(name) ?? [];
      return [name, sent.length > 0 ? sent.map(({ sha256 }) => sha256) : value];
    });
  return ok({
    scope: scope.value,
    body,
    images: (field) => images.get(field) ?? [],
    bodyHash: () => hashBody(Object.fromEntries(hashed())),
  });
}

async function readBody(
  request: Request,
  form: FormShape,
  share: BodyShare,
  images: ReceivedImages,
): Promise<Result<unknown>> {
  const limits = { maxBytes, tooLargeHint: "Send fewer or smaller images.", share };
  if (isForm(request.headers.get("content-type"))) return readMultipart(request, limits, form, images);
  const type = mediaTypeOf(request);
  const wrongType = wrongMediaType(type, ["application/json", "multipart/form-data"]);
  if (type !== "application/json" && type !== "") return wrongType;
  const singles = form.singleFiles;
  const lists = form.files.filter((name) => !singles.includes(name));
  const read = await readJsonImages(request, limits, { lists, singles }, images);
  // An empty body needs no Content-Type.
  return type === "" && read.ok && JSON.stringify(read.value) !== "{}" ? wrongType : read;
}

/** Finds the images whose numbers are in a field of the body, which is a list, a number or something else. */
function findImages(field: string, value: unknown, all: readonly ReceivedImage[]): Result<ReceivedImage[]> {
  const found: ReceivedImage[] = [];
  const isList = Array.isArray(value);
  const numbers: readonly unknown[] = isList ? value : typeof value === "string" ? [value] : [];
  for (const [index, number] of numbers.entries()) {
    const param = isList ? `${field}.${index}` : field;
    const image = all[Number(number)];
    if (!image) return fail("invalid_request", `${field} is sent twice.`, { param: field });
    if (!image.isBase64) {
      return fail("invalid_request", `${param} is neither a data URL nor base64.`, {
        param,
        hint: "Send data:image/png;base64,... or only the base64, without line breaks or spaces in it.",
      });
    }
    if (image.size > maxImageBytes) {
      const megabytes = (image.size / 1024 / 1024).toFixed(1);
      return fail("invalid_request", `${param} has ${megabytes} MB; the maximum is 15 MB.`, {
        param,
        hint: "Send a smaller image; 2048 pixels on the longer side are enough.",
      });
    }
    found.push(image);
  }
  return ok(found);
}

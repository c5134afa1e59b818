import { isForm, operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { GenerateRequest } from "../../../features/jobs/generate.ts";
import type { OutputOptions } from "../../../model/job.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import type { BodyShare } from "../../body/body-budget.ts";
import { readJsonImages } from "../../body/images/read-json-images.ts";
import { readMultipart } from "../../body/images/read-multipart.ts";
import { maxImageBytes, type ReceivedImage, type ReceivedImages } from "../../body/images/received-image.ts";
import { parse } from "../../body/parse.ts";
import { mediaTypeOf, wrongMediaType } from "../../body/read-json.ts";
import { hashBody, readIdempotencyKey, type WriteRequest } from "../../idempotent-write.ts";
import type { RequestContext } from "../../request-context.ts";

type GenerateBody = z.output<typeof operations.generateAvatar.body>;

/** A generation as it was received. */
export interface ReceivedGeneration extends WriteRequest<GenerateBody> {
  readonly images: readonly ReceivedImage[];
}

const field = "reference_images";
export const maxImages = 6;

/** Six images of 15 MB in base64, and the other fields. Forms may contain base64 images too. */
const maxBytes = 122 * 1024 * 1024;

/** Reads the body of a generation; the images can be read until `images` is closed. */
export async function readGenerate(
  ctx: RequestContext,
  share: BodyShare,
  images: ReceivedImages,
): Promise<Result<ReceivedGeneration>> {
  const { body: schema, path: route } = operations.generateAvatar;
  const scope = readIdempotencyKey(ctx, route);
  if (!scope.ok) return scope;
  const json = await readBodyWithImages(ctx.request, share, images);
  if (!json.ok) return json;
  const parsed = parse(schema, json.value);
  if (!parsed.ok) return parsed;
  const found = findImages(parsed.value, images.all);
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

async function readBodyWithImages(
  request: Request,
  share: BodyShare,
  images: ReceivedImages,
): Promise<Result<unknown>> {
  const { form } = operations.generateAvatar;
  const limits = { maxBytes, tooLargeHint: "Send fewer or smaller images.", share };
  if (isForm(request.headers.get("content-type"))) return readMultipart(request, limits, form, images);
  const type = mediaTypeOf(request);
  const wrongType = wrongMediaType(type, ["application/json", "multipart/form-data"]);
  if (type !== "application/json" && type !== "") return wrongType;
  const read = await readJsonImages(request, limits, field, images);
  // An empty body needs no Content-Type.
  return type === "" && read.ok && JSON.stringify(read.value) !== "{}" ? wrongType : read;
}

/** The images whose numbers are in the list of the body. */
function findImages(body: GenerateBody, all: readonly ReceivedImage[]): Result<ReceivedImage[]> {
  const found: ReceivedImage[] = [];
  for (const [index, number] of (body[field] ?? []).entries()) {
    const param = `${field}.${index}`;
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

export function decodeGenerateRequest(
  body: GenerateBody,
): Omit<GenerateRequest, "referenceImages" | "signal"> {
  const { hints, negative_prompt, style, brief, client_reference_id, metadata, webhook_url } = body;
  return {
    prompt: body.prompt,
    ...(hints && { hints }),
    ...(negative_prompt !== undefined && { negativePrompt: negative_prompt }),
    ...(body.seed !== undefined && { seed: body.seed }),
    ...(style && { style }),
    ...(brief && { brief }),
    output: decodeOutput(body.output ?? {}),
    ...(client_reference_id !== undefined && { clientReferenceId: client_reference_id }),
    ...(metadata && { metadata }),
    ...(webhook_url !== undefined && { webhookUrl: webhook_url }),
  };
}

function decodeOutput(output: NonNullable<GenerateBody["output"]>): OutputOptions {
  const { aspect_ratio, resolution, size, format, background, thinking_intensity, count } = output;
  return {
    ...(aspect_ratio && { aspectRatio: aspect_ratio }),
    ...(resolution && { resolution }),
    ...(size !== undefined && { size }),
    ...(format && { format }),
    ...(background && { background }),
    ...(thinking_intensity && { thinkingIntensity: thinking_intensity }),
    ...(count !== undefined && { count }),
  };
}

interface PageParameters {
  readonly limit: number;
  readonly offset: number;
  readonly after?: string | undefined;
}

export function decodePage({ limit, offset, after }: PageParameters) {
  return { limit, offset, ...(after && { after }) };
}

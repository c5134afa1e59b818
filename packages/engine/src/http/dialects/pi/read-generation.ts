import { operations } from "@likeness/contract/pi";
import type { z } from "zod";
import type { ReferenceImage } from "../../../features/jobs/store-references.ts";
import type { OutputOptions } from "../../../model/job.ts";
import { type Failure, failure } from "../../../model/job-failure.ts";
import { type ApiError, fail, ok, type Result } from "../../../model/result.ts";
import type { BodyShare } from "../../body/body-budget.ts";
import { readJsonImages } from "../../body/images/read-json-images.ts";
import {
  createReceivedImages,
  maxImageBytes,
  type ReceivedImage,
  type ReceivedImages,
} from "../../body/images/received-image.ts";
import { hashBody, readIdempotencyKey, type WriteIdentity } from "../../idempotent-write.ts";
import type { RequestContext } from "../../request-context.ts";
import { trim, validate } from "./decode.ts";

const { path: route } = operations.generateAvatar;

/** One more than the maximum, so that a longer list is noticed. */
const maxImages = 7;

/** Room for six images of 15 MB in base64. */
const maxBytes = 122 * 1024 * 1024;

type Body = z.output<typeof operations.generateAvatar.body>;

/** A request for a generation as it was received. */
export interface Generation extends WriteIdentity {
  readonly body: Body;
  readonly images: readonly ReceivedImage[];
}

/** Reads a generation and responds to it. Its images can be read until then. */
export async function respondToGeneration(
  ctx: RequestContext,
  respond: (generation: Generation) => Promise<Result<Response>>,
): Promise<Result<Response>> {
  const share = ctx.bodies.open(ctx.account.id);
  const received = createReceivedImages(ctx.engine.temporaryFiles, maxImages);
  try {
    const generation = await readGeneration(ctx, share, received);
    return generation.ok ? await respond(generation.value) : generation;
  } finally {
    share.release();
    await received.close();
  }
}

async function readGeneration(
  ctx: RequestContext,
  share: BodyShare,
  received: ReceivedImages,
): Promise<Result<Generation>> {
  // A blank key is none.
  const hasKey = (ctx.request.headers.get(ctx.dialect.idempotency.header) ?? "").trim() !== "";
  const scope = hasKey ? readIdempotencyKey(ctx, route) : ok(null);
  if (!scope.ok) return scope;
  let receivedBytes = 0;
  const counted = {
    ...share,
    take(bytes: number) {
      receivedBytes += bytes;
      return share.take(bytes);
    },
  };
  const json = await readJsonImages(
    ctx.request,
    { maxBytes, tooLargeHint: "Send fewer or smaller images.", share: counted },
    { lists: ["reference_images"], singles: [] },
    received,
  );
  if (!json.ok) return json;
  if (receivedBytes === 0) return fail("invalid_json_body", "The body is empty; it must be JSON.");
  const parsed = validate(
    operations.generateAvatar.body,
    trim(json.value, ["prompt", "client_reference_id", "metadata."]),
  );
  if (!parsed.ok) return parsed;
  const body = parsed.value;
  // Each text of the list was replaced by the number of its image.
  const images = (body.reference_images ?? []).flatMap((number) => received.all[Number(number)] ?? []);
  const { prompt, hints, output, client_reference_id, metadata } = body;
  const reference_images = () => images.map(({ size, sha256 }) => (size > maxImageBytes ? size : sha256));
  return ok({
    scope: scope.value,
    body,
    images,
    bodyHash: () =>
      hashBody({
        prompt,
        hints,
        output: output && encodeOutput(output),
        client_reference_id,
        metadata,
        reference_images: reference_images(),
      }),
  });
}

/** The request for the engine, without its images. */
export function decodeGeneration(
  { prompt, hints, output, client_reference_id, metadata }: Body,
  images: number,
) {
  return {
    prompt,
    ...(hints && { hints }),
    output: decodeOutput(output ?? {}),
    ...(client_reference_id !== undefined && { clientReferenceId: client_reference_id }),
    ...(metadata && { metadata }),
    // Includes those that fail the job, which are not stored.
    systemFields: { referenceImageCount: images },
  };
}

function decodeOutput({
  aspect_ratio,
  resolution,
  thinking_intensity,
}: NonNullable<Body["output"]>): OutputOptions {
  return {
    ...(aspect_ratio && { aspectRatio: aspect_ratio }),
    ...(resolution && { resolution }),
    ...(thinking_intensity && { thinkingIntensity: thinking_intensity }),
  };
}

/** Only the known fields. */
function encodeOutput({ aspect_ratio, resolution, thinking_intensity }: NonNullable<Body["output"]>) {
  return { aspect_ratio, resolution, thinking_intensity };
}

/** The images for the engine. One that Pi does not take is empty, which the engine refuses. */
export function decodeImages(images: readonly ReceivedImage[]): ReferenceImage[] {
  return images.map((image) => ({
    async read() {
      if (!image.isBase64 || image.size > maxImageBytes) return new Uint8Array();
      const bytes = await image.read();
      return isSupported(bytes) ? bytes : new Uint8Array();
    },
  }));
}

/** How a job fails whose prompt or image is refused; null for refusals that are errors. */
export function failureOf(images: readonly ReceivedImage[]): (refusal: ApiError) => Failure | null {
  return ({ code, message, field }) => {
    if (code === "content_policy_violation") return failure("safety_filter", message);
    const [, index] = /^referenceImages\.(\d+)$/.exec(field ?? "") ?? [];
    const image = images[Number(index)];
    if (!image) return null;
    if (image.size > maxImageBytes) return failure("invalid_input", "Reference image exceeds maximum size.");
    const reason = image.isBase64 ? "it must be a complete JPEG, PNG or WebP image" : "it is not base64";
    const name = `reference_images.${index}`;
    return failure("invalid_input", `Unsupported reference image type: ${name} cannot be used, ${reason}.`);
  };
}

/** Whether the first bytes are those of a JPEG, PNG or WebP image. */
function isSupported(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  return /^(?:\xff\xd8\xff|\x89PNG|RIFF[\s\S]{4}WEBP)/.test(start);
}

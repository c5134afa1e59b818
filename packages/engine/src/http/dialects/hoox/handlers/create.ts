import { operations } from "@likeness/contract/hoox";
import type { z } from "zod";
import { createAvatarWithLook } from "../../../../features/avatars/accept-look.ts";
import { createFromImages } from "../../../../features/avatars/from-images.ts";
import { type Acceptance, acceptGenerationOrFail } from "../../../../features/jobs/generate.ts";
import type { AvatarWithLooks } from "../../../../model/avatar.ts";
import type { Job } from "../../../../model/job.ts";
import { fail, type Result } from "../../../../model/result.ts";
import { readWrite, type WriteIdentity } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import {
  decodeGeneration,
  decodeImages,
  decodeLookFields,
  decodeUrls,
  hasPrompt,
  hasText,
  imageFailure,
} from "../decode.ts";
import { encodeCreated } from "../respond.ts";

type Body = z.output<typeof operations.createAvatar.body>;

/** Creates an avatar from the prompt if there is one, else from the images. */
export async function createAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { path: route, body: schema } = operations.createAvatar;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return hasPrompt(body) ? createFromPrompt(ctx, body, write) : createFromUrls(ctx, body, write);
}

async function createFromPrompt(
  ctx: RequestContext,
  body: Body,
  write: WriteIdentity,
): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const { name, place, elementImages = [] } = body;
  const generation = decodeGeneration({ ...body, style: body.style ?? "iphone" });
  const request = {
    ...generation,
    ...requestOrigin(ctx),
    systemFields: { task: "avatar_create" },
    referenceImages: [],
    elementImages: decodeUrls("elementImages", elementImages),
  };
  const label = hasText(name) ? { label: name.trim() } : {};
  const details = {
    ...(hasText(place) && { place: place.trim() }),
    systemFields: decodeLookFields({}, generation.prompt),
  };
  const acceptance: Acceptance<Job> = {
    text: label,
    accept: (tx, job) =>
      createAvatarWithLook(engine, tx, account, { ...label, origin: "prompt" }, job, details),
  };
  const idempotency = { ...write, encode: encodeJob };
  const result = await acceptGenerationOrFail(
    engine,
    account,
    request,
    idempotency,
    acceptance,
    imageFailure,
  );
  return respondIdempotent(ctx, result);
}

async function createFromUrls(
  ctx: RequestContext,
  body: Body,
  write: WriteIdentity,
): Promise<Result<Response>> {
  const { name, place, webhook_url: url } = body;
  const images = decodeImages(body);
  if (images.length === 0) {
    return fail("invalid_request", "There is neither a prompt nor an image.", {
      param: "prompt",
      systemCode: "missing_content",
      hint: "Send prompt, or the URLs of images in images.",
    });
  }
  const request = {
    images,
    imageUrls: [],
    details: hasText(name) ? { label: name.trim() } : {},
    ...(hasText(place) && { place: place.trim() }),
    ...(url !== undefined && { webhook: { url, system: ctx.dialect.system, origin: ctx.origin } }),
    signal: ctx.request.signal,
  };
  const encode = ({ avatar, cover }: AvatarWithLooks) => encodeCreated(avatar.id, cover.id);
  return respondIdempotent(
    ctx,
    await createFromImages(ctx.engine, ctx.account, request, { ...write, encode }),
  );
}

/** The job of a look has a target. */
export function encodeJob({ id, target }: Job) {
  if (!target) throw new TypeError(`Job ${id} makes no look.`);
  return encodeCreated(target.avatarId, target.lookId);
}

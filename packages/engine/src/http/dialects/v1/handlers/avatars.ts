import { operations } from "@likeness/contract/v1";
import { createAvatarWithLook } from "../../../../features/avatars/accept-look.ts";
import {
  type AvatarChange,
  getAvatar,
  saveAvatar,
  updateAvatar,
} from "../../../../features/avatars/avatars.ts";
import { deleteAvatar } from "../../../../features/avatars/delete-avatar.ts";
import { createFromImages } from "../../../../features/avatars/from-images.ts";
import { withLooks } from "../../../../features/avatars/with-looks.ts";
import { decodeFace } from "../../../../features/draw/draw.ts";
import { acceptGeneration, generate } from "../../../../features/jobs/generate.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import { getPublicAvatar } from "../../../../features/social/visible-avatar.ts";
import type { AvatarWithLooks } from "../../../../model/avatar.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { respondWithImages } from "../../../body/respond-with-images.ts";
import { readEmptyWrite, readWrite, type WriteIdentity } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent, respondOnce } from "../../../respond/respond-once.ts";
import { decodeAvatarChange, decodeAvatarFilter } from "../decode/avatars.ts";
import { decodePublication } from "../decode/social.ts";
import { decodeGenerateRequest, decodePage } from "../decode.ts";
import { respondToDeletion } from "../deletions.ts";
import { encodePublicAvatar } from "../encode/social.ts";
import { encodeAvatar } from "../encode.ts";
import { dataEnvelope, encodeAcceptedJob, respondData, respondList } from "../respond.ts";

export async function generateAvatar(ctx: RequestContext): Promise<Result<Response>> {
  ctx.engine.modelWarmUp.prepare();
  const operation = operations.generateAvatar;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const request = await readGeneration(ctx, body, images("reference_images"));
    if (!request.ok) return request;
    const encode = encodeAcceptedJob(ctx);
    return respondIdempotent(
      ctx,
      await generate(ctx.engine, ctx.account, request.value, { scope, bodyHash, encode }),
    );
  });
}

export async function createOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  const operation = operations.createAvatar;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const { label, description, tags } = body;
    const details = decodeAvatarChange({ label, description, tags });
    const request = await readGeneration(ctx, body, images("reference_images"));
    if (!request.ok) return request;
    const encode = encodeAcceptedJob(ctx);
    const idempotency = { scope, bodyHash, encode };
    const result = await acceptGeneration(engine, account, request.value, idempotency, {
      text: textOfChange(details),
      accept: (tx, job) => createAvatarWithLook(engine, tx, account, { ...details, origin: "prompt" }, job),
    });
    return respondIdempotent(ctx, result);
  });
}

export async function createOneFromImages(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, request } = ctx;
  const operation = operations.createAvatarFromImages;
  return respondWithImages(ctx, operation.path, operation, async ({ body, images, scope, bodyHash }) => {
    const { label, description, tags, image_urls = [] } = body;
    const details = decodeAvatarChange({ label, description, tags });
    const { signal } = request;
    const received = { images: images("images"), imageUrls: image_urls, details, signal };
    const encode = (avatar: AvatarWithLooks) => {
      return { status: 201, body: dataEnvelope(ctx, "saved_avatar", encodeAvatar(avatar, ctx.assetUrl)) };
    };
    return respondIdempotent(
      ctx,
      await createFromImages(engine, account, received, { scope, bodyHash, encode }),
    );
  });
}

type GenerationBody = Parameters<typeof decodeGenerateRequest>[0] & { readonly code?: string | undefined };

/** What to generate. The body may replace the Brief and the seed of its code. */
async function readGeneration<R>(ctx: RequestContext, body: GenerationBody, referenceImages: R) {
  const face = body.code === undefined ? ok(null) : await decodeFace(ctx.engine, body.code);
  if (!face.ok) return face;
  const ofCode = face.value && { brief: face.value.brief, seed: face.value.seed };
  return ok({ ...ofCode, ...decodeGenerateRequest(body), ...requestOrigin(ctx), referenceImages });
}

export async function saveOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine } = ctx;
  const { body: schema, path: route } = operations.saveAvatar;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { job_id, label = null } = body;
  const jobId = job_id.toLowerCase();
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, label === null ? {} : { label }, ctx.request.signal),
    execute: async (tx) => {
      const avatar = await saveAvatar(engine, tx, ctx.account.id, { jobId, label });
      if (!avatar.ok) return avatar;
      const data = encodeAvatar(avatar.value, ctx.assetUrl);
      return ok({ status: 200, body: dataEnvelope(ctx, "saved_avatar", data) });
    },
  });
}

export async function listAvatars(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listAvatars, ctx.url);
  if (!query.ok) return query;
  const { store } = ctx.engine;
  const page = await store.avatars.list(ctx.account.id, {
    ...decodePage(query.value),
    ...decodeAvatarFilter(query.value),
  });
  const avatars = await withLooks(store, ctx.account.id, page.items);
  return respondList(
    ctx,
    avatars.map((avatar) => encodeAvatar(avatar, ctx.assetUrl)),
    page,
  );
}

/** The whole avatar for its owner. Others see an avatar that is not private, and the owner may ask for what they see. */
export async function getOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAvatar.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getAvatar, ctx.url);
  if (!query.ok) return query;
  const { id } = params.value;
  const { view } = query.value;
  const { engine, account } = ctx;
  if (view !== "public") {
    const avatar = await getAvatar(engine.store, account.id, id);
    if (avatar.ok) return respondData(ctx, "saved_avatar", encodeAvatar(avatar.value, ctx.assetUrl));
    if (view === "owner") return avatar;
  }
  const avatar = await getPublicAvatar(engine.store, account.id, id);
  if (!avatar.ok) return avatar;
  return respondData(ctx, "public_avatar", encodePublicAvatar(avatar.value, ctx.assetUrl));
}

export async function updateOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.updateAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const request = await readWrite(ctx, { route: `/avatars/${id}`, body: operations.updateAvatar.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return changeAvatar(ctx, id, write, decodeAvatarChange(body));
}

export async function publishOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.publishAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const route = `/avatars/${id}/publish`;
  const request = await readWrite(ctx, { route, body: operations.publishAvatar.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return changeAvatar(ctx, id, write, decodePublication(body));
}

export async function unpublishOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.unpublishAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const write = readEmptyWrite(ctx, `/avatars/${id}/publish`);
  return write.ok ? changeAvatar(ctx, id, write.value, { visibility: "private" }) : write;
}

function changeAvatar(
  ctx: RequestContext,
  id: string,
  write: WriteIdentity,
  change: AvatarChange,
): Promise<Result<Response>> {
  const { engine } = ctx;
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, textOfChange(change), ctx.request.signal),
    execute: async (tx) => {
      const avatar = await updateAvatar(engine, tx, ctx.account.id, id, change);
      if (!avatar.ok) return avatar;
      const data = encodeAvatar(avatar.value, ctx.assetUrl);
      return ok({ status: 200, body: dataEnvelope(ctx, "saved_avatar", data) });
    },
  });
}

/** The texts of a change that are moderated. */
export function textOfChange({ label, description, tags }: AvatarChange) {
  return {
    ...(label != null && { label }),
    ...(description != null && { description }),
    ...(tags && { tags }),
  };
}

export async function deleteOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  return respondToDeletion(ctx, {
    route: `/avatars/${id}`,
    id,
    avatarId: async () => id,
    execute: (tx) => deleteAvatar(ctx.engine, tx, ctx.account.id, id),
  });
}

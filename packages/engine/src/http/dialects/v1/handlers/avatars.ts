import { operations } from "@likeness/contract/v1";
import {
  type AvatarChange,
  getAvatar,
  saveAvatar,
  updateAvatar,
} from "../../../../features/avatars/avatars.ts";
import { deleteAvatar } from "../../../../features/avatars/delete-avatar.ts";
import { withLooks } from "../../../../features/avatars/with-looks.ts";
import { decodeFace } from "../../../../features/draw/draw.ts";
import { generate } from "../../../../features/jobs/generate.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import type { Job } from "../../../../model/job.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { createReceivedImages } from "../../../body/images/received-image.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { decodeAvatarChange, decodeAvatarFilter } from "../decode/avatars.ts";
import {
  decodeGenerateRequest,
  decodePage,
  maxImages,
  type ReceivedGeneration,
  readGenerate,
} from "../decode.ts";
import { encodeAvatar, encodeDeletion } from "../encode.ts";
import { removeBlobs } from "../remove-blobs.ts";
import {
  dataEnvelope,
  jobEnvelope,
  respondData,
  respondIdempotent,
  respondList,
  respondOnce,
} from "../respond.ts";

export async function generateAvatar(ctx: RequestContext): Promise<Result<Response>> {
  ctx.engine.modelWarmUp.prepare();
  const share = ctx.bodies.open(ctx.account.id);
  const images = createReceivedImages(ctx.engine.temporaryFiles, maxImages + 1);
  try {
    const request = await readGenerate(ctx, share, images);
    return request.ok ? await accept(ctx, request.value) : request;
  } finally {
    share.release();
    await images.close();
  }
}

async function accept(
  ctx: RequestContext,
  { body, images: referenceImages, scope, bodyHash }: ReceivedGeneration,
): Promise<Result<Response>> {
  const face = await readFace(ctx, body.code);
  if (!face.ok) return face;
  const request = {
    ...face.value,
    ...decodeGenerateRequest(body),
    origin: ctx.origin,
    ...(ctx.traceparent !== null && { traceparent: ctx.traceparent }),
    referenceImages,
    signal: ctx.request.signal,
  };
  const encode = (job: Job) => ({ status: 202, body: jobEnvelope(ctx, job) });
  const result = await generate(ctx.engine, ctx.account, request, { scope, bodyHash, encode });
  return respondIdempotent(ctx, result);
}

/** The Brief and the seed of the request's code, if it has one. */
async function readFace({ engine }: RequestContext, code: string | undefined) {
  if (code === undefined) return ok({});
  const face = await decodeFace(engine, code);
  return face.ok ? ok({ brief: face.value.brief, seed: face.value.seed }) : face;
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

export async function getOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAvatar.params, ctx.params);
  if (!params.ok) return params;
  const avatar = await getAvatar(ctx.engine.store, ctx.account.id, params.value.id);
  if (!avatar.ok) return avatar;
  return respondData(ctx, "saved_avatar", encodeAvatar(avatar.value, ctx.assetUrl));
}

export async function updateOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.updateAvatar.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine } = ctx;
  const request = await readWrite(ctx, { route: `/avatars/${id}`, body: operations.updateAvatar.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const change = decodeAvatarChange(body);
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

function textOfChange({ label, description, tags }: AvatarChange) {
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
  const write = readEmptyWrite(ctx, `/avatars/${id}`);
  if (!write.ok) return write;
  return removeBlobs(ctx, (unused) =>
    respondOnce(ctx, {
      ...write.value,
      execute: async (tx) => {
        const deleted = await deleteAvatar(ctx.engine, tx, ctx.account.id, id);
        if (!deleted.ok) return deleted;
        unused(deleted.value.hashes);
        const data = encodeDeletion(id, deleted.value.removed);
        return ok({ status: 200, body: dataEnvelope(ctx, "deletion", data) });
      },
    }),
  );
}

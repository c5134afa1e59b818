import { operations } from "@likeness/contract/v1";
import { getAvatar } from "../../../../features/avatars/get-avatar.ts";
import { saveAvatar } from "../../../../features/avatars/save-avatar.ts";
import { generate } from "../../../../features/jobs/generate.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import type { Account } from "../../../../model/account.ts";
import type { Job } from "../../../../model/job.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { createReceivedImages } from "../../../body/images/received-image.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readWrite } from "../../../body/read-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { jobEnvelope, respondData, respondIdempotent, respondList, respondOnce } from "../answer.ts";
import { toGenerateRequest } from "../decode.ts";
import { encodeAvatar, envelope } from "../encode.ts";
import { type GenerateRequest, maxImages, readGenerate } from "../read-generate.ts";

export async function generateAvatar(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  ctx.engine.modelWarmUp.prepare();
  const share = ctx.bodies.open(account.id);
  const pictures = createReceivedImages(ctx.engine.temporaryFiles, maxImages + 1);
  try {
    const wanted = await readGenerate(ctx, account, share, pictures);
    return wanted.ok ? await accept(ctx, account, wanted.value) : wanted;
  } finally {
    share.release();
    await pictures.close();
  }
}

async function accept(
  ctx: RequestContext,
  account: Account,
  { body, images: referenceImages, scope, bodyHash }: GenerateRequest,
): Promise<Result<Response>> {
  const request = {
    ...toGenerateRequest(body),
    origin: ctx.origin,
    ...(ctx.traceparent !== null && { traceparent: ctx.traceparent }),
    referenceImages,
    signal: ctx.request.signal,
  };
  const encode = (job: Job) => ({ status: 202, body: jobEnvelope(ctx, job) });
  return respondIdempotent(ctx, await generate(ctx.engine, account, request, { scope, bodyHash, encode }));
}

export async function save(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const { engine } = ctx;
  const { body: shape, path: route } = operations.saveAvatar;
  const wanted = await readWrite(ctx, account, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const { job_id, label = null } = body;
  const jobId = job_id.toLowerCase();
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, label === null ? {} : { label }, ctx.request.signal),
    execute: async (tx) => {
      const avatar = await saveAvatar(engine, tx, account.id, { jobId, label });
      if (!avatar.ok) return avatar;
      const data = encodeAvatar(avatar.value, ctx.assetUrl);
      return ok({
        status: 200,
        body: envelope(ctx.requestId, engine.clock.now(), "saved_avatar", "completed", data),
      });
    },
  });
}

export async function listAvatars(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const query = parseSearch(operations.listAvatars.query, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, after, label } = query.value;
  const page = await ctx.engine.store.listAvatars(account.id, {
    limit,
    offset,
    ...(after && { after }),
    ...(label !== undefined && { label }),
  });
  return respondList(
    ctx,
    page.items.map((avatar) => encodeAvatar(avatar, ctx.assetUrl)),
    page,
  );
}

export async function getOneAvatar(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.getAvatar.params, ctx.params);
  if (!params.ok) return params;
  const avatar = await getAvatar(ctx.engine.store, account.id, params.value.id);
  if (!avatar.ok) return avatar;
  return respondData(ctx, "saved_avatar", "completed", encodeAvatar(avatar.value, ctx.assetUrl));
}

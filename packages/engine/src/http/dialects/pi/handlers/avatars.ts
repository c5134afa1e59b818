import { operations } from "@likeness/contract/pi";
import { getAvatar, saveAvatar } from "../../../../features/avatars/avatars.ts";
import { avatarNotFound } from "../../../../features/avatars/not-found.ts";
import { withLooks } from "../../../../features/avatars/with-looks.ts";
import { generate } from "../../../../features/jobs/generate.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondIdempotent, respondOnce } from "../../../respond/respond-once.ts";
import { decodePage, readId, readInput, refuse } from "../decode.ts";
import { encodeAvatar, encodeRetrievedAvatar, toSavedAvatar } from "../encode.ts";
import { decodeGeneration, decodeImages, failureOf, respondToGeneration } from "../read-generation.ts";
import { envelope, respondData } from "../respond.ts";

export async function generateAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  engine.modelWarmUp.prepare();
  return respondToGeneration(ctx, async ({ body, images, scope, bodyHash }) => {
    const request = {
      ...decodeGeneration(body, images.length),
      ...requestOrigin(ctx),
      referenceImages: decodeImages(images),
    };
    const encode = (job: { readonly id: string }) => {
      return { status: 202, body: envelope(ctx, "job", { job_id: job.id }, "queued") };
    };
    const idempotency = { scope, bodyHash, encode };
    return respondIdempotent(ctx, await generate(engine, account, request, idempotency, failureOf(images)));
  });
}

/** Ignores the idempotency key: saving twice makes two avatars. */
export async function saveOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, request } = ctx;
  const input = await readInput(request, operations.saveAvatar.body, ["label"]);
  if (!input.ok) return input;
  const jobId = input.value.job_id.toLowerCase();
  const label = input.value.label || null;
  const job = await engine.store.jobs.find(account.id, jobId);
  if (!job) return fail("job_not_found", `There is no job ${jobId}.`, { field: "jobId" });
  if (job.type !== "avatar_generation") {
    const message = `Job ${jobId} is a ${job.type}; only an avatar_generation can be saved.`;
    return refuse("invalid_request", "invalid_job_type", message, "job_id");
  }
  return respondOnce(ctx, {
    scope: null,
    bodyHash: async () => "",
    authorize: () => moderateText(engine, label === null ? {} : { label }, request.signal),
    execute: async (tx) => {
      const avatar = await saveAvatar(engine, tx, account.id, { jobId, label });
      if (!avatar.ok) return avatar;
      const saved = toSavedAvatar(avatar.value);
      if (!saved) return avatarNotFound(avatar.value.avatar.id);
      return ok({ status: 200, body: envelope(ctx, "saved_avatar", encodeAvatar(saved, ctx.assetUrl)) });
    },
  });
}

export async function listAvatars(ctx: RequestContext): Promise<Result<Response>> {
  const { store } = ctx.engine;
  const filter = { ...decodePage(ctx.url.searchParams), status: "ready", sort: "created" } as const;
  const page = await store.avatars.list(ctx.account.id, filter);
  const avatars = await withLooks(store, ctx.account.id, page.items);
  return respondData(ctx, "list", {
    object: "list",
    data: avatars.flatMap((avatar) => {
      const saved = toSavedAvatar(avatar);
      return saved ? encodeAvatar(saved, ctx.assetUrl) : [];
    }),
    has_more: page.hasMore,
    total_count: page.total,
  });
}

export async function getOneAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const id = readId(ctx.params["id"], "invalid_id");
  if (!id.ok) return id;
  const avatar = await getAvatar(ctx.engine.store, ctx.account.id, id.value);
  if (!avatar.ok) return avatar;
  const saved = toSavedAvatar(avatar.value);
  if (!saved) return avatarNotFound(id.value);
  return respondData(ctx, "saved_avatar", encodeRetrievedAvatar(saved, ctx.assetUrl));
}

import { operations } from "@likeness/contract/v1";
import { createEmotions, readEmotion } from "../../../../features/avatars/emotions.ts";
import { avatarNotFound } from "../../../../features/avatars/not-found.ts";
import { emotions } from "../../../../model/emotion.ts";
import type { Look } from "../../../../model/look.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { requestOrigin } from "../../../request-origin.ts";
import { respondBytes } from "../../../respond/respond-bytes.ts";
import { respondIdempotent } from "../../../respond/respond-once.ts";
import { encodeList, encodeLook } from "../encode.ts";
import { dataEnvelope, respondList } from "../respond.ts";

const yearSeconds = 365 * 24 * 60 * 60;

export async function listEmotions(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.listEmotions.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { store } = ctx.engine;
  if (!(await store.avatars.find(ctx.account.id, id))) return avatarNotFound(id);
  const looks = await store.looks.emotions(ctx.account.id, id);
  const items = looks.map((look) => encodeLook(look, ctx.assetUrl));
  return respondList(ctx, items, { hasMore: false, total: items.length });
}

export async function createAllEmotions(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.createEmotions.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine, account } = ctx;
  const route = `/avatars/${id}/emotions`;
  const request = await readWrite(ctx, { route, body: operations.createEmotions.body });
  if (!request.ok) return request;
  const { body, ...identity } = request.value;
  engine.modelWarmUp.prepare();
  const encode = (looks: readonly Look[]) => {
    const items = looks.map((look) => encodeLook(look, ctx.assetUrl));
    return { status: 202, body: dataEnvelope(ctx, "list", encodeList(items, false, items.length)) };
  };
  const { signal, ...origin } = requestOrigin(ctx);
  const wanted = { avatarId: id, emotions: [...new Set(body.emotions ?? emotions)], ...origin };
  return respondIdempotent(ctx, await createEmotions(engine, account, wanted, { ...identity, encode }));
}

export async function getEmotionImage(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getEmotionImage.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getEmotionImage, ctx.url);
  if (!query.ok) return query;
  const { id, emotion } = params.value;
  const { v: version } = query.value;
  const found = await readEmotion(ctx.engine, ctx.account.id, { avatarId: id, emotion, version });
  if (!found.ok) return found;
  const { bytes, asset } = found.value;
  const { mediaType, sha256 } = asset;
  const cacheControl =
    version === undefined ? "private, no-cache" : `private, max-age=${yearSeconds}, immutable`;
  return ok(respondBytes(ctx, { bytes, mediaType, sha256, cacheControl }));
}

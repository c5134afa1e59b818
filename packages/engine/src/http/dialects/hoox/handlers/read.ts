import { operations } from "@likeness/contract/hoox";
import { listLooksOf } from "../../../../features/avatars/list-ready-looks.ts";
import { fail, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { encodeAvatar, encodeLook, encodeStatus } from "../encode.ts";
import { findAvatar, findLook, withJob } from "../find-look.ts";
import { respondJson } from "../respond.ts";

export async function getAvatarStatus(ctx: RequestContext): Promise<Result<Response>> {
  for (const param of ["avatar_id", "look_id"]) {
    if ((ctx.url.searchParams.get(param) ?? "") === "")
      return fail("invalid_request", `${param} is required.`, { param });
  }
  const query = parseSearch(operations.getAvatarStatus, ctx.url);
  if (!query.ok) return query;
  const found = await findLook(ctx, query.value.avatar_id, query.value.look_id);
  if (!found.ok) return found;
  return respondJson(ctx, encodeStatus(found.value.avatar, found.value, ctx.assetUrl));
}

export async function getAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAvatar.params, ctx.params);
  if (!params.ok) return params;
  const found = await findAvatar(ctx, params.value.avatar_id);
  if (!found.ok) return found;
  const { avatar, cover, isOwn } = found.value;
  const looks = isOwn ? await listLooksOf(ctx.engine.store, avatar) : [cover];
  const withJobs = await Promise.all(looks.map((look) => withJob(ctx, look)));
  return respondJson(ctx, encodeAvatar(avatar, cover, withJobs, ctx.assetUrl));
}

export async function getLook(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getLook.params, ctx.params);
  if (!params.ok) return params;
  const found = await findLook(ctx, params.value.avatar_id, params.value.look_id);
  if (!found.ok) return found;
  const { avatar, look, job } = found.value;
  return respondJson(ctx, encodeLook(avatar, look, ctx.assetUrl, job));
}

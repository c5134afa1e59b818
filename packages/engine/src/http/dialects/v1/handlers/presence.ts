import { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import { getAgent } from "../../../../features/agents/agents.ts";
import { imageNotFound } from "../../../../features/agents/identity.ts";
import { getAvatar } from "../../../../features/avatars/avatars.ts";
import { draw } from "../../../../features/draw/draw.ts";
import { faceOfImage } from "../../../../features/draw/face-of-image.ts";
import { pictureOf } from "../../../../model/agent.ts";
import type { JobImage } from "../../../../model/job.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondBytes } from "../../../respond/respond-bytes.ts";

type PresenceQuery = z.output<typeof operations.getAgentPresence.query>;

export async function getAvatarPresence(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAvatarPresence.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getAvatarPresence, ctx.url);
  if (!query.ok) return query;
  const avatar = await getAvatar(ctx.engine.store, ctx.account.id, params.value.id);
  if (!avatar.ok) return avatar;
  const { cover } = avatar.value;
  return respondPresence(ctx, cover.status === "ready" ? cover.image : undefined, query.value);
}

export async function getAgentPresence(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAgentPresence.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getAgentPresence, ctx.url);
  if (!query.ok) return query;
  const { name } = params.value;
  const agent = await getAgent(ctx.engine.store, ctx.account.id, name);
  if (!agent.ok) return agent;
  const picture = pictureOf(agent.value);
  return picture ? respondPresence(ctx, picture.image, query.value) : imageNotFound(name, "picture");
}

/** Another picture of the same avatar or agent has the same URL, so caches have to ask again. */
async function respondPresence(
  ctx: RequestContext,
  image: Pick<JobImage, "code"> | undefined,
  { format, size }: PresenceQuery,
): Promise<Result<Response>> {
  const face = faceOfImage(image);
  if (!face.ok) return face;
  const request = { face: face.value, presence: true, format, ...(size !== undefined && { size }) };
  const drawn = await draw(ctx.engine, request, { signal: ctx.request.signal });
  if (!drawn.ok) return drawn;
  return ok(respondBytes(ctx, { ...drawn.value, cacheControl: "private, no-cache" }));
}

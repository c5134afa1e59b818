import { operations } from "@likeness/contract/v1";
import { getAgent } from "../../../../features/agents/agents.ts";
import { emotionsOf, getIdentity, imageNotFound } from "../../../../features/agents/identity.ts";
import { pictureOf, pictureVersion } from "../../../../model/agent.ts";
import type { LookContent } from "../../../../model/look.ts";
import type { Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondDisplayImage, respondReferenceImage } from "../../../respond/respond-agent-image.ts";

const revalidate = "private, no-cache";

/** A year, the longest time that caches use. */
const immutable = "private, max-age=31536000, immutable";

export async function getAgentAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAgentAvatar.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getAgentAvatar, ctx.url);
  if (!query.ok) return query;
  const { name } = params.value;
  const agent = await getAgent(ctx.engine.store, ctx.account.id, name);
  if (!agent.ok) return agent;
  const picture = pictureOf(agent.value);
  return picture ? respondPicture(ctx, picture, query.value.v) : imageNotFound(name, "picture");
}

export async function getAgentEmotion(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAgentEmotion.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getAgentEmotion, ctx.url);
  if (!query.ok) return query;
  const { name, emotion } = params.value;
  const emotions = await emotionsOf(ctx.engine.store, ctx.account.id, name);
  if (!emotions.ok) return emotions;
  const look = emotions.value.find((one) => one.emotion === emotion);
  return look ? respondPicture(ctx, look, query.value.v) : imageNotFound(name, `emotion ${emotion}`);
}

async function respondPicture(
  ctx: RequestContext,
  content: Pick<LookContent, "image">,
  version: string | undefined,
): Promise<Result<Response>> {
  const cacheControl = version === pictureVersion(content) ? immutable : revalidate;
  return respondDisplayImage(ctx, content, { accountId: ctx.account.id, cacheControl });
}

export async function getAgentReference(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAgentReference.params, ctx.params);
  if (!params.ok) return params;
  const { name } = params.value;
  const { engine, account } = ctx;
  const identity = await getIdentity(engine.store, account.id, name);
  if (!identity.ok) return identity;
  const { reference } = identity.value;
  const served = { accountId: account.id, cacheControl: revalidate };
  const response = reference && (await respondReferenceImage(ctx, reference, served));
  return response ?? imageNotFound(name, "reference image");
}

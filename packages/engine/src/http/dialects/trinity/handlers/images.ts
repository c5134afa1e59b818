import { getAgent } from "../../../../features/agents/agents.ts";
import { emotionsOf, getIdentity } from "../../../../features/agents/identity.ts";
import { localAccountId } from "../../../../model/account.ts";
import { pictureOf } from "../../../../model/agent.ts";
import { emotions as allEmotions } from "../../../../model/emotion.ts";
import type { Result } from "../../../../model/result.ts";
import type { Route } from "../../../dialect.ts";
import type { PublicRequestContext } from "../../../request-context.ts";
import { respondDisplayImage, respondReferenceImage } from "../../../respond/respond-agent-image.ts";
import { nameIn } from "../decode.ts";
import { encodeEmotions, pictureUpdatedAt } from "../encode.ts";
import { respondDetail, respondJson } from "../respond.ts";

type Serve = (ctx: PublicRequestContext, accountId: string, name: string) => Promise<Result<Response>>;

/**
 * Handlers of a route that Trinity serves to everyone. Its names are unique on a server, and ours in an account: without a
 * token, names are those of the operator, and with one those of its account.
 */
export function serveToEveryone(serve: Serve): Pick<Route, "handlePublic" | "handle"> {
  return {
    async handlePublic(ctx) {
      if (ctx.request.headers.has(ctx.dialect.auth.header)) return null;
      return serve(ctx, localAccountId, nameIn(ctx));
    },
    handle: (ctx) => serve(ctx, ctx.account.id, nameIn(ctx)),
  };
}

export const serveAvatar: Serve = async (ctx, accountId, name) => {
  const agent = await getAgent(ctx.engine.store, accountId, name);
  const picture = agent.ok ? pictureOf(agent.value) : null;
  if (!agent.ok || !picture) return respondDetail(ctx, 404, "No avatar found");
  return respondDisplayImage(ctx, picture, cachedForADay(accountId, pictureUpdatedAt(agent.value)));
};

export const serveReference: Serve = async (ctx, accountId, name) => {
  const identity = await getIdentity(ctx.engine.store, accountId, name);
  const reference = identity.ok && identity.value.look?.status === "ready" ? identity.value.reference : null;
  const cacheControl = accountId === localAccountId ? "no-cache" : "private, no-cache";
  const headers = identity.ok ? headersOf(identity.value.look?.updatedAt ?? null) : varies;
  const image = { accountId, cacheControl, headers };
  const response = reference && (await respondReferenceImage(ctx, reference, image));
  return response ?? respondDetail(ctx, 404, "No reference image found");
};

export const serveEmotion: Serve = async (ctx, accountId, name) => {
  const { emotion } = ctx.params;
  if (!allEmotions.some((known) => known === emotion)) {
    const names = allEmotions.map((known) => `'${known}'`).join(", ");
    return respondDetail(ctx, 400, `Invalid emotion. Must be one of: [${names}]`);
  }
  const emotions = await emotionsOf(ctx.engine.store, accountId, name);
  const look = emotions.ok ? emotions.value.find((one) => one.emotion === emotion) : undefined;
  if (!look) return respondDetail(ctx, 404, "Emotion variant not found");
  return respondDisplayImage(ctx, look, cachedForADay(accountId, look.updatedAt));
};

export const serveEmotions: Serve = async (ctx, accountId, name) => {
  const emotions = await emotionsOf(ctx.engine.store, accountId, name);
  return respondJson(ctx, encodeEmotions(name, emotions.ok ? emotions.value : []));
};

/** The same URL is another picture for another account, so that shared caches must not mix them up. */
const varies = { vary: "Authorization" };

function cachedForADay(accountId: string, updatedAt: number | null) {
  const visibility = accountId === localAccountId ? "public" : "private";
  return { accountId, cacheControl: `${visibility}, max-age=86400`, headers: headersOf(updatedAt) };
}

function headersOf(updatedAt: number | null): Readonly<Record<string, string>> {
  return updatedAt === null ? varies : { ...varies, "last-modified": new Date(updatedAt).toUTCString() };
}

import { operations } from "@likeness/contract/percify";
import { updateProfile } from "../../../../features/accounts/accounts.ts";
import { readUsage } from "../../../../features/credits/usage.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import type { Account } from "../../../../model/account.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { StoreReader } from "../../../../ports/store.ts";
import { parseSearch } from "../../../body/parse.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { tierOf, time } from "../encode.ts";
import { respondError } from "../errors.ts";
import { encodeId } from "../ids.ts";
import { respondJson, stored } from "../respond.ts";
import { groupOf, monthOf } from "./credits.ts";

const dayMs = 24 * 60 * 60 * 1000;

export async function getProfile(ctx: RequestContext): Promise<Result<Response>> {
  const { store } = ctx.engine;
  return respondJson(ctx, await encodeProfile(store, ctx.account));
}

export async function updateOwnProfile(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const { body: schema } = operations.updateProfile;
  const request = await readWrite(ctx, { route: "/user/profile", body: schema });
  if (!request.ok)
    return request.error.code === "invalid_request" ? invalidUpdate(ctx, request.error) : request;
  const { body, ...write } = request.value;
  const { displayName, bio, website } = body;
  const text = [displayName, bio].filter((value) => typeof value === "string").join("\n");
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, { description: text }, ctx.request.signal),
    execute: async (tx) => {
      const updated = await updateProfile(tx, account, {
        ...(displayName !== undefined && { name: displayName.trim() }),
        ...(bio !== undefined && { bio }),
        ...(website !== undefined && { website }),
      });
      return ok(stored(await encodeProfile(tx, updated)));
    },
  });
}

/** Percify has a code of its own for this. */
function invalidUpdate({ requestId }: RequestContext, error: { message: string; issues?: unknown }) {
  const { message, issues } = error;
  return ok(respondError(requestId, { status: 400, code: "invalid_update", message, details: { issues } }));
}

/** Without what accounts do not have, such as an email address and followers. */
async function encodeProfile({ avatars }: StoreReader, account: Account) {
  const { id, name, bio = null, website = null, createdAt } = account;
  const { total } = await avatars.list(id, { limit: 1, offset: 0 });
  return {
    id: encodeId("user", id),
    email: null,
    username: name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "_"),
    displayName: name,
    avatar: null,
    bio,
    website,
    tier: tierOf(account),
    verified: false,
    stats: { avatarsCreated: total, videosGenerated: 0, voicesCloned: 0, followers: 0, following: 0 },
    createdAt: time(createdAt),
  };
}

export async function getUsage(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.getUsage, ctx.url);
  if (!query.ok) return query;
  const { period } = query.value;
  const { store, clock } = ctx.engine;
  const days = Number.parseInt(period, 10);
  const now = clock.now();
  const start = now - days * dayMs;
  const { count, credits, groups } = await readUsage(store, ctx.account.id, start, groupOf);
  const none = { count: 0, creditsSpent: 0, totalDuration: 0 };
  return respondJson(ctx, {
    period,
    startDate: time(start),
    endDate: time(now),
    usage: {
      avatars: { count, creditsSpent: credits, byModel: Object.fromEntries(groups) },
      videos: none,
      audio: none,
    },
    totalCreditsSpent: credits,
    averagePerDay: Math.round((credits / days) * 10) / 10,
  });
}

export async function getTier(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const { store, clock, limits } = engine;
  const start = monthOf(clock.now());
  const date = new Date(start);
  const end = time(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  const { count } = await readUsage(store, account.id, start, groupOf);
  const { concurrentJobs, requestsPerMinute } = limits[account.tier];
  const tier = tierOf(account);
  return respondJson(ctx, {
    currentTier: tier,
    tierDetails: {
      name: tier.charAt(0).toUpperCase() + tier.slice(1),
      monthlyCredits: null,
      price: null,
      features: [],
      limits: {
        avatarsPerMonth: null,
        videosPerMonth: 0,
        voiceClonesTotal: 0,
        concurrentGenerations: concurrentJobs,
        requestsPerMinute,
      },
    },
    usage: { avatarsThisMonth: count, videosThisMonth: 0, voiceClones: 0 },
    billingCycle: { start: time(start), end, renewalDate: end },
  });
}

import { operations } from "@likeness/contract/percify";
import {
  type CreditTransaction,
  grantedCredits,
  listTransactions,
} from "../../../../features/credits/transactions.ts";
import { readUsage } from "../../../../features/credits/usage.ts";
import type { Job } from "../../../../model/job.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parseSearch } from "../../../body/parse.ts";
import { readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { encodeBalance, encodePagination, tierOf, time } from "../encode.ts";
import { respondError } from "../errors.ts";
import { encodeId } from "../ids.ts";
import { modelOf } from "../models.ts";
import { respondJson } from "../respond.ts";

/** The first moment of the month, in UTC. */
export function monthOf(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** Jobs of other APIs count as those of the default model. */
export function groupOf(job: Job | null): string {
  return modelOf(job?.input.systemFields);
}

/** The three published objects in one. */
export async function getBalance(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const { store, clock } = engine;
  const balance = await store.ledger.balance(account.id);
  const month = await readUsage(store, account.id, monthOf(clock.now()), groupOf);
  const purchased = encodeBalance(grantedCredits(balance));
  return respondJson(ctx, {
    balance: encodeBalance(balance.available),
    reserved: balance.held,
    totalPurchased: purchased,
    totalUsed: balance.charged,
    lifetime: { earned: 0, purchased, spent: balance.charged },
    currentMonth: { earned: month.granted, spent: month.credits },
    tier: tierOf(account),
    nextRefill: null,
  });
}

export function getUserHistory(ctx: RequestContext): Promise<Result<Response>> {
  return listHistory(ctx, { grant: "credit", charge: "debit" });
}

export function getHistory(ctx: RequestContext): Promise<Result<Response>> {
  return listHistory(ctx, { grant: "purchase", charge: "usage" });
}

interface TypeNames {
  readonly grant: string;
  readonly charge: string;
}

async function listHistory(ctx: RequestContext, types: TypeNames): Promise<Result<Response>> {
  const query = parseSearch(operations.getUserHistory, ctx.url);
  if (!query.ok) return query;
  const { store } = ctx.engine;
  const { items, total, hasMore } = await listTransactions(store, ctx.account.id, query.value);
  const ids = items.flatMap(({ entry }) => entry.jobId ?? []);
  const jobs = new Map((await store.jobs.ofIds(ctx.account.id, ids)).map((job) => [job.id, job]));
  const transactions = items.map((item) =>
    encodeTransaction(item, jobs.get(item.entry.jobId ?? "") ?? null, types),
  );
  return respondJson(ctx, { transactions, pagination: encodePagination(total, query.value, hasMore) });
}

function encodeTransaction({ entry, balance }: CreditTransaction, job: Job | null, types: TypeNames) {
  const { id, kind, amount, note, createdAt } = entry;
  const isGrant = kind === "grant";
  const avatarId = job?.target?.avatarId;
  return {
    id: encodeId("txn", id),
    type: isGrant ? types.grant : types.charge,
    amount,
    balance: encodeBalance(balance),
    description: isGrant ? (note ?? "Credits added") : `Avatar generation (${modelNames[groupOf(job)]})`,
    resourceType: isGrant ? "purchase" : "avatar",
    resourceId: avatarId === undefined ? null : encodeId("avatar", avatarId),
    createdAt: time(createdAt),
  };
}

const modelNames: Readonly<Record<string, string>> = {
  flux: "Flux",
  imagen3: "Imagen3",
  reality4: "Reality4",
};

const packs = ["pack_100", "pack_500", "pack_1000", "pack_5000"];

/** There is nothing to pay with: the operator of the server adds credits. */
export async function purchaseCredits(ctx: RequestContext): Promise<Result<Response>> {
  const { path: route, body: schema } = operations.purchaseCredits;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { packId, paymentMethod } = request.value.body;
  if (!packs.includes(packId)) {
    const message = `There is no credit pack ${packId}. Available: ${packs.join(", ")}.`;
    return ok(respondError(ctx.requestId, { status: 400, code: "invalid_pack_id", message }));
  }
  return ok(
    respondError(ctx.requestId, {
      status: 402,
      code: "payment_failed",
      message: "This server takes no payments. Its operator adds credits to accounts.",
      details: { reason: "payments_not_supported", ...(paymentMethod !== undefined && { paymentMethod }) },
    }),
  );
}

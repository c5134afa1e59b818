import { operations } from "@likeness/contract/v1";
import {
  createAccount,
  findAccountFor,
  isOperator,
  requireOperator,
  updateAccount,
} from "../../../../features/accounts/accounts.ts";
import { checkDeletable, closeAccount, emptyAccount } from "../../../../features/accounts/delete-account.ts";
import { sweepBlobs } from "../../../../features/assets/unused-blobs.ts";
import { grantCredits } from "../../../../features/credits/grant-credits.ts";
import type { Account } from "../../../../model/account.ts";
import type { AccountDeletionCounts } from "../../../../model/deletion-counts.ts";
import type { Balance } from "../../../../model/ledger.ts";
import type { Limits } from "../../../../model/limits.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { StoreReader } from "../../../../ports/store.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { responseCipherFor } from "../../../response-cipher.ts";
import { decodePage } from "../decode.ts";
import { encodeCredits, encodeDeletion, encodeEntry, seconds } from "../encode.ts";
import { dataEnvelope, respondData, respondList } from "../respond.ts";

export async function getOwnAccount(ctx: RequestContext): Promise<Result<Response>> {
  return respondData(ctx, "account", await encodeWithBalance(ctx, ctx.engine.store, ctx.account));
}

export async function getAccount(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAccount.params, ctx.params);
  if (!params.ok) return params;
  const { store } = ctx.engine;
  const account = await findAccountFor(store, ctx.account, params.value.id);
  if (!account.ok) return account;
  return respondData(ctx, "account", await encodeWithBalance(ctx, store, account.value));
}

export async function listAccounts(ctx: RequestContext): Promise<Result<Response>> {
  const allowed = requireOperator(ctx.account);
  if (!allowed.ok) return allowed;
  const query = parseSearch(operations.listAccounts, ctx.url);
  if (!query.ok) return query;
  const { store } = ctx.engine;
  const page = await store.accounts.list(decodePage(query.value));
  const items = await Promise.all(page.items.map((account) => encodeWithBalance(ctx, store, account)));
  return respondList(ctx, items, page);
}

export async function createOneAccount(ctx: RequestContext): Promise<Result<Response>> {
  const allowed = requireOperator(ctx.account);
  if (!allowed.ok) return allowed;
  const { body: schema, path: route } = operations.createAccount;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const { account, apiKey } = await createAccount(ctx.engine, tx, body);
      const data = await encodeWithBalance(ctx, tx, account, apiKey);
      return ok({ status: 201, body: dataEnvelope(ctx, "account", data) });
    },
  });
}

export async function updateOneAccount(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.updateAccount.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const allowed = await mayChange(ctx.engine.store, ctx.account, id);
  if (!allowed.ok) return allowed;
  const request = await readWrite(ctx, { route: `/accounts/${id}`, body: operations.updateAccount.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const account = await findAccountFor(tx, ctx.account, id);
      if (!account.ok) return account;
      const updated = await updateAccount(tx, account.value, body);
      if (!updated.ok) return updated;
      const data = await encodeWithBalance(ctx, tx, updated.value);
      return ok({ status: 200, body: dataEnvelope(ctx, "account", data) });
    },
  });
}

export async function grant(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.grantCredits.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const allowed = await mayChange(ctx.engine.store, ctx.account, id);
  if (!allowed.ok) return allowed;
  const route = `/accounts/${id}/credits`;
  const request = await readWrite(ctx, { route, body: operations.grantCredits.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const account = await findAccountFor(tx, ctx.account, id);
      if (!account.ok) return account;
      const { amount, note = null } = body;
      const entry = await grantCredits(ctx.engine, tx, account.value, { amount, note });
      return ok({ status: 201, body: dataEnvelope(ctx, "credit_entry", encodeEntry(entry)) });
    },
  });
}

export async function deleteOneAccount(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteAccount.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const { engine, requestId, account: caller } = ctx;
  const known = await findAccountFor(engine.store, caller, id);
  const write = readEmptyWrite(ctx, `/accounts/${id}`);
  // A request that is repeated with its idempotency key gets the stored response after the account is gone.
  const mayBeRepeated = !write.ok || write.value.scope !== null;
  const allowed = known.ok || mayBeRepeated ? requireOperator(caller) : known;
  if (!allowed.ok) return known.ok ? allowed : known;
  if (!write.ok) return write;
  const result = await respondOnce<AccountDeletionCounts>(ctx, {
    ...write.value,
    prepare: async () => {
      const account = await findAccountFor(engine.store, caller, id);
      if (!account.ok) return account;
      const deletable = checkDeletable(account.value);
      return deletable.ok ? ok(await emptyAccount(engine, account.value)) : deletable;
    },
    execute: async (tx, removed) => {
      const account = await findAccountFor(tx, caller, id);
      if (!account.ok) return account;
      if (!removed) throw new TypeError("An account must be emptied before it is closed.");
      await closeAccount(tx, account.value);
      return ok({ status: 200, body: dataEnvelope(ctx, "deletion", encodeAccountDeletion(id, removed)) });
    },
  });
  if (result.ok) {
    void sweepBlobs(engine, engine.stopping).catch((error: unknown) =>
      engine.telemetry.emit({ kind: "fault", error, requestId }),
    );
  }
  return result;
}

/** Callers may see their own account; only the operator may change one. */
async function mayChange(reader: StoreReader, caller: Account, id: string): Promise<Result<null>> {
  const account = await findAccountFor(reader, caller, id);
  return account.ok ? requireOperator(caller) : account;
}

async function encodeWithBalance(
  { engine }: RequestContext,
  reader: StoreReader,
  account: Account,
  apiKey?: string,
) {
  return encodeAccount(account, await reader.ledger.balance(account.id), engine.limits, apiKey);
}

/** `apiKey` is set only in the response to creating the account. */
function encodeAccount(
  { id, name, tier, status, createdAt }: Account,
  balance: Balance,
  limits: Limits,
  apiKey?: string,
) {
  const { requestsPerMinute, concurrentJobs, queuedJobs } = limits[tier];
  return {
    object: "account",
    id,
    name,
    tier,
    status,
    is_operator: isOperator({ id }),
    limits: {
      requests_per_minute: requestsPerMinute,
      concurrent_jobs: concurrentJobs,
      queued_jobs: queuedJobs,
    },
    credits: encodeCredits(balance),
    api_key: apiKey,
    created_at: seconds(createdAt),
  };
}

function encodeAccountDeletion(id: string, removed: AccountDeletionCounts) {
  const { agents, twins, webhooks, deliveries, events } = removed;
  const { apiKeys: api_keys, idempotencyKeys: idempotency_keys } = removed;
  const deletion = encodeDeletion(id, removed);
  const more = { agents, twins, webhooks, deliveries, events, api_keys, idempotency_keys };
  return { ...deletion, removed: { ...deletion.removed, ...more } };
}

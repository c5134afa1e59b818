import { operations } from "@likeness/contract/v1";
import { createAccount } from "../../../../features/accounts/create-account.ts";
import { findAccountFor, requireOperator } from "../../../../features/accounts/operator.ts";
import { updateAccount } from "../../../../features/accounts/update-account.ts";
import { grantCredits } from "../../../../features/credits/grant-credits.ts";
import type { Account } from "../../../../model/account.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { Reads } from "../../../../ports/store.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readWrite } from "../../../body/read-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { responseCipherFor } from "../../../response-cipher.ts";
import { respondData, respondList, respondOnce } from "../answer.ts";
import { envelope } from "../encode.ts";
import { encodeAccount, encodeEntry } from "../encode-account.ts";

export async function getOwnAccount(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  return respondData(ctx, "account", "completed", await view(ctx, ctx.engine.store, caller));
}

export async function getAccount(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const params = parse(operations.getAccount.params, ctx.params);
  if (!params.ok) return params;
  const { store } = ctx.engine;
  const account = await findAccountFor(store, caller, params.value.id);
  if (!account.ok) return account;
  return respondData(ctx, "account", "completed", await view(ctx, store, account.value));
}

export async function listAccounts(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const allowed = requireOperator(caller);
  if (!allowed.ok) return allowed;
  const query = parseSearch(operations.listAccounts.query, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, after } = query.value;
  const { store } = ctx.engine;
  const page = await store.listAccounts({ limit, offset, ...(after && { after }) });
  const items = await Promise.all(page.items.map((account) => view(ctx, store, account)));
  return respondList(ctx, items, page);
}

export async function create(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const allowed = requireOperator(caller);
  if (!allowed.ok) return allowed;
  const { engine } = ctx;
  const { body: shape, path: route } = operations.createAccount;
  const wanted = await readWrite(ctx, caller, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const { account, apiKey } = await createAccount(engine, tx, body);
      return ok({ status: 201, body: textOf(ctx, "account", await view(ctx, tx, account, apiKey)) });
    },
  });
}

export async function update(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const params = parse(operations.updateAccount.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const reached = await reachToChange(ctx.engine.store, caller, id);
  if (!reached.ok) return reached;
  const route = `/accounts/${id}`;
  const wanted = await readWrite(ctx, caller, { route, body: operations.updateAccount.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const result = await respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const account = await findAccountFor(tx, caller, id);
      if (!account.ok) return account;
      const updated = await updateAccount(tx, account.value, body);
      if (!updated.ok) return updated;
      return ok({ status: 200, body: textOf(ctx, "account", await view(ctx, tx, updated.value)) });
    },
  });
  // What waited while it was suspended goes on.
  if (result.ok && body.status === "active") ctx.engine.wakeWorkers();
  return result;
}

export async function grant(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const params = parse(operations.grantCredits.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const reached = await reachToChange(ctx.engine.store, caller, id);
  if (!reached.ok) return reached;
  const route = `/accounts/${id}/credits`;
  const wanted = await readWrite(ctx, caller, { route, body: operations.grantCredits.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  return respondOnce(ctx, {
    ...write,
    execute: async (tx) => {
      const account = await findAccountFor(tx, caller, id);
      if (!account.ok) return account;
      const { amount, note = null } = body;
      const entry = await grantCredits(ctx.engine, tx, account.value, { amount, note });
      return ok({ status: 201, body: textOf(ctx, "credit_entry", encodeEntry(entry)) });
    },
  });
}

/** Everybody may see their own account; only the operator may change it. */
async function reachToChange(reads: Reads, caller: Account, id: string): Promise<Result<null>> {
  const account = await findAccountFor(reads, caller, id);
  return account.ok ? requireOperator(caller) : account;
}

async function view({ engine }: RequestContext, reads: Reads, account: Account, apiKey?: string) {
  return encodeAccount(account, await reads.balance(account.id), engine.limits, apiKey);
}

function textOf(ctx: RequestContext, object: string, data: unknown): string {
  return envelope(ctx.requestId, ctx.engine.clock.now(), object, "completed", data);
}

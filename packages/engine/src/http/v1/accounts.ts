import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import type { Reads } from "../../ports/store.ts";
import { createAccount } from "../../use-cases/create-account.ts";
import { grantCredits } from "../../use-cases/grant-credits.ts";
import { needOperator, reachAccount } from "../../use-cases/operator.ts";
import { updateAccount } from "../../use-cases/update-account.ts";
import type { Call } from "../kit/call.ts";
import { parse, parseSearch } from "../kit/parse.ts";
import { readWrite } from "../kit/read-write.ts";
import { sealFor } from "../kit/seal.ts";
import { answer, answerList, answerOnce } from "./answer.ts";
import { envelope } from "./encode.ts";
import { encodeAccount, encodeEntry } from "./encode-account.ts";

export async function getOwnAccount(call: Call, caller: Account): Promise<Outcome<Response>> {
  return answer(call, "account", "completed", await view(call, call.world.store, caller));
}

export async function getAccount(call: Call, caller: Account): Promise<Outcome<Response>> {
  const params = parse(operations.getAccount.params, call.params);
  if (!params.ok) return params;
  const { store } = call.world;
  const account = await reachAccount(store, caller, params.value.id);
  if (!account.ok) return account;
  return answer(call, "account", "completed", await view(call, store, account.value));
}

export async function listAccounts(call: Call, caller: Account): Promise<Outcome<Response>> {
  const allowed = needOperator(caller);
  if (!allowed.ok) return allowed;
  const query = parseSearch(operations.listAccounts.query, call.url);
  if (!query.ok) return query;
  const { limit, offset, after } = query.value;
  const { store } = call.world;
  const page = await store.listAccounts({ limit, offset, ...(after && { after }) });
  const items = await Promise.all(page.items.map((account) => view(call, store, account)));
  return answerList(call, items, page);
}

export async function create(call: Call, caller: Account): Promise<Outcome<Response>> {
  const allowed = needOperator(caller);
  if (!allowed.ok) return allowed;
  const { world } = call;
  const { body: shape, path: route } = operations.createAccount;
  const wanted = await readWrite(call, caller, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  return answerOnce(call, {
    ...write,
    seal: sealFor(call),
    act: async (tx) => {
      const { account, apiKey } = await createAccount(world, tx, body);
      return done({ status: 201, body: textOf(call, "account", await view(call, tx, account, apiKey)) });
    },
  });
}

export async function update(call: Call, caller: Account): Promise<Outcome<Response>> {
  const params = parse(operations.updateAccount.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const reached = await reachToChange(call.world.store, caller, id);
  if (!reached.ok) return reached;
  const route = `/accounts/${id}`;
  const wanted = await readWrite(call, caller, { route, body: operations.updateAccount.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  const outcome = await answerOnce(call, {
    ...write,
    act: async (tx) => {
      const account = await reachAccount(tx, caller, id);
      if (!account.ok) return account;
      const updated = await updateAccount(tx, account.value, body);
      if (!updated.ok) return updated;
      return done({ status: 200, body: textOf(call, "account", await view(call, tx, updated.value)) });
    },
  });
  // What waited while it was suspended goes on.
  if (outcome.ok && body.status === "active") call.world.wakeWorkers();
  return outcome;
}

export async function grant(call: Call, caller: Account): Promise<Outcome<Response>> {
  const params = parse(operations.grantCredits.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const reached = await reachToChange(call.world.store, caller, id);
  if (!reached.ok) return reached;
  const route = `/accounts/${id}/credits`;
  const wanted = await readWrite(call, caller, { route, body: operations.grantCredits.body });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  return answerOnce(call, {
    ...write,
    act: async (tx) => {
      const account = await reachAccount(tx, caller, id);
      if (!account.ok) return account;
      const { amount, note = null } = body;
      const entry = await grantCredits(call.world, tx, account.value, { amount, note });
      return done({ status: 201, body: textOf(call, "credit_entry", encodeEntry(entry)) });
    },
  });
}

/** Everybody may see their own account; only the operator may change it. */
async function reachToChange(reads: Reads, caller: Account, id: string): Promise<Outcome<null>> {
  const account = await reachAccount(reads, caller, id);
  return account.ok ? needOperator(caller) : account;
}

async function view({ world }: Call, reads: Reads, account: Account, apiKey?: string) {
  return encodeAccount(account, await reads.balance(account.id), world.limits, apiKey);
}

function textOf(call: Call, object: string, data: unknown): string {
  return envelope(call.requestId, call.world.clock.now(), object, "completed", data);
}

import { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { Account } from "../../domain/account.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import { createApiKey, type KeyOrder } from "../../use-cases/create-api-key.ts";
import { limitKeyOrder } from "../../use-cases/limit-key-order.ts";
import { reachAccount } from "../../use-cases/operator.ts";
import { revokeApiKey } from "../../use-cases/revoke-api-key.ts";
import type { Call } from "../kit/call.ts";
import { hashBody, readKey } from "../kit/idempotency-key.ts";
import { parse, parseSearch } from "../kit/parse.ts";
import { readWrite } from "../kit/read-write.ts";
import { sealFor } from "../kit/seal.ts";
import { answerList, answerOnce } from "./answer.ts";
import { envelope } from "./encode.ts";
import { encodeKey } from "./encode-account.ts";

export async function listKeys(call: Call, caller: Account): Promise<Outcome<Response>> {
  const query = parseSearch(operations.listKeys.query, call.url);
  if (!query.ok) return query;
  const { limit, offset, after, account_id } = query.value;
  const { store } = call.world;
  const owner = await ownerOf(store, caller, account_id);
  if (!owner.ok) return owner;
  const page = await store.listApiKeys(owner.value.id, { limit, offset, ...(after && { after }) });
  return answerList(
    call,
    page.items.map((key) => encodeKey(key)),
    page,
  );
}

export async function createKey(call: Call, caller: Account): Promise<Outcome<Response>> {
  const { world } = call;
  const { body: shape, path: route } = operations.createKey;
  const wanted = await readWrite(call, caller, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  return answerOnce(call, {
    ...write,
    seal: sealFor(call),
    act: async (tx) => {
      const owner = await ownerOf(tx, caller, body.account_id);
      if (!owner.ok) return owner;
      const order = limitKeyOrder(call.key, keyOrderOf(body), world.clock.now());
      if (!order.ok) return order;
      const { key, secret } = await createApiKey(world, tx, owner.value.id, order.value);
      return done({ status: 201, body: keyText(call, encodeKey(key, secret)) });
    },
  });
}

export async function revokeKey(call: Call, caller: Account): Promise<Outcome<Response>> {
  const params = parse(operations.revokeKey.params, call.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.revokeKey.query, call.url);
  if (!query.ok) return query;
  const { id } = params.value;
  const scope = readKey(call.request, caller.id, `/keys/${id}`);
  if (!scope.ok) return scope;
  return answerOnce(call, {
    scope: scope.value,
    bodyHash: () => hashBody(query.value),
    act: async (tx) => {
      const owner = await ownerOf(tx, caller, query.value.account_id);
      if (!owner.ok) return owner;
      const key = await revokeApiKey(call.world, tx, owner.value.id, id);
      return key.ok ? done({ status: 200, body: keyText(call, encodeKey(key.value)) }) : key;
    },
  });
}

function keyOrderOf(body: z.output<typeof operations.createKey.body>): KeyOrder {
  const { name, scopes, expires_at } = body;
  return {
    ...(name !== undefined && { name }),
    ...(scopes && { scopes }),
    ...(expires_at !== undefined && { expiresAt: expires_at === null ? null : expires_at * 1000 }),
  };
}

/** The account whose keys are meant: the caller's own, unless it is said otherwise. */
function ownerOf(
  reads: Parameters<typeof reachAccount>[0],
  caller: Account,
  accountId: string | undefined,
): Promise<Outcome<Account>> {
  return reachAccount(reads, caller, accountId?.toLowerCase() ?? caller.id, "account_id");
}

function keyText(call: Call, key: ReturnType<typeof encodeKey>): string {
  return envelope(call.requestId, call.world.clock.now(), "api_key", "completed", key);
}

import { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import { createApiKey, type NewApiKey } from "../../../../features/accounts/create-api-key.ts";
import { limitNewApiKey } from "../../../../features/accounts/limit-api-key-request.ts";
import { findAccountFor } from "../../../../features/accounts/operator.ts";
import { revokeApiKey } from "../../../../features/accounts/revoke-api-key.ts";
import type { Account } from "../../../../model/account.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readWrite } from "../../../body/read-write.ts";
import { hashBody, readKey } from "../../../idempotency-key.ts";
import type { RequestContext } from "../../../request-context.ts";
import { responseCipherFor } from "../../../response-cipher.ts";
import { respondList, respondOnce } from "../answer.ts";
import { envelope } from "../encode.ts";
import { encodeKey } from "../encode-account.ts";

export async function listKeys(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const query = parseSearch(operations.listKeys.query, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, after, account_id } = query.value;
  const { store } = ctx.engine;
  const owner = await ownerOf(store, caller, account_id);
  if (!owner.ok) return owner;
  const page = await store.listApiKeys(owner.value.id, { limit, offset, ...(after && { after }) });
  return respondList(
    ctx,
    page.items.map((key) => encodeKey(key)),
    page,
  );
}

export async function createKey(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const { engine } = ctx;
  const { body: shape, path: route } = operations.createKey;
  const wanted = await readWrite(ctx, caller, { route, body: shape });
  if (!wanted.ok) return wanted;
  const { body, ...write } = wanted.value;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const owner = await ownerOf(tx, caller, body.account_id);
      if (!owner.ok) return owner;
      const order = limitNewApiKey(ctx.key, keyOrderOf(body), engine.clock.now());
      if (!order.ok) return order;
      const { key, secret } = await createApiKey(engine, tx, owner.value.id, order.value);
      return ok({ status: 201, body: keyText(ctx, encodeKey(key, secret)) });
    },
  });
}

export async function revokeKey(ctx: RequestContext, caller: Account): Promise<Result<Response>> {
  const params = parse(operations.revokeKey.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.revokeKey.query, ctx.url);
  if (!query.ok) return query;
  const { id } = params.value;
  const scope = readKey(ctx.request, caller.id, `/keys/${id}`);
  if (!scope.ok) return scope;
  return respondOnce(ctx, {
    scope: scope.value,
    bodyHash: () => hashBody(query.value),
    execute: async (tx) => {
      const owner = await ownerOf(tx, caller, query.value.account_id);
      if (!owner.ok) return owner;
      const key = await revokeApiKey(ctx.engine, tx, owner.value.id, id);
      return key.ok ? ok({ status: 200, body: keyText(ctx, encodeKey(key.value)) }) : key;
    },
  });
}

function keyOrderOf(body: z.output<typeof operations.createKey.body>): NewApiKey {
  const { name, scopes, expires_at } = body;
  return {
    ...(name !== undefined && { name }),
    ...(scopes && { scopes }),
    ...(expires_at !== undefined && { expiresAt: expires_at === null ? null : expires_at * 1000 }),
  };
}

/** The account whose keys are meant: the caller's own, unless it is said otherwise. */
function ownerOf(
  reads: Parameters<typeof findAccountFor>[0],
  caller: Account,
  accountId: string | undefined,
): Promise<Result<Account>> {
  return findAccountFor(reads, caller, accountId?.toLowerCase() ?? caller.id, "account_id");
}

function keyText(ctx: RequestContext, key: ReturnType<typeof encodeKey>): string {
  return envelope(ctx.requestId, ctx.engine.clock.now(), "api_key", "completed", key);
}

import { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import { findAccountFor } from "../../../../features/accounts/accounts.ts";
import {
  createApiKey,
  limitNewApiKey,
  type NewApiKey,
  revokeApiKey,
} from "../../../../features/accounts/api-keys.ts";
import type { Account } from "../../../../model/account.ts";
import type { ApiKey } from "../../../../model/api-key.ts";
import { ok, type Result } from "../../../../model/result.ts";
import type { StoreReader } from "../../../../ports/store.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { responseCipherFor } from "../../../response-cipher.ts";
import { decodePage } from "../decode.ts";
import { seconds, secondsOrNull } from "../encode.ts";
import { dataEnvelope, respondList } from "../respond.ts";

export async function listKeys(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listKeys, ctx.url);
  if (!query.ok) return query;
  const { store } = ctx.engine;
  const owner = await findOwner(store, ctx.account, query.value.account_id);
  if (!owner.ok) return owner;
  const page = await store.apiKeys.list(owner.value.id, decodePage(query.value));
  return respondList(
    ctx,
    page.items.map((key) => encodeKey(key)),
    page,
  );
}

export async function createKey(ctx: RequestContext): Promise<Result<Response>> {
  const { engine } = ctx;
  const { body: schema, path: route } = operations.createKey;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return respondOnce(ctx, {
    ...write,
    cipher: responseCipherFor(ctx),
    execute: async (tx) => {
      const owner = await findOwner(tx, ctx.account, body.account_id);
      if (!owner.ok) return owner;
      const allowed = limitNewApiKey(ctx.key, decodeNewKey(body), engine.clock.now());
      if (!allowed.ok) return allowed;
      const { key, secret } = await createApiKey(engine, tx, owner.value.id, allowed.value);
      return ok({ status: 201, body: dataEnvelope(ctx, "api_key", encodeKey(key, secret)) });
    },
  });
}

export async function revokeKey(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.revokeKey.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.revokeKey, ctx.url);
  if (!query.ok) return query;
  const { id } = params.value;
  const write = readEmptyWrite(ctx, `/keys/${id}`, query.value);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    execute: async (tx) => {
      const owner = await findOwner(tx, ctx.account, query.value.account_id);
      if (!owner.ok) return owner;
      const key = await revokeApiKey(ctx.engine, tx, owner.value.id, id);
      return key.ok ? ok({ status: 200, body: dataEnvelope(ctx, "api_key", encodeKey(key.value)) }) : key;
    },
  });
}

function decodeNewKey(body: z.output<typeof operations.createKey.body>): NewApiKey {
  const { name, scopes, expires_at } = body;
  return {
    ...(name !== undefined && { name }),
    ...(scopes && { scopes }),
    ...(expires_at !== undefined && { expiresAt: expires_at === null ? null : expires_at * 1000 }),
  };
}

/** `secret` is set only in the response to creating the key. */
function encodeKey(key: ApiKey, secret?: string) {
  const { id, accountId, name, prefix, scopes, createdAt, expiresAt, revokedAt } = key;
  return {
    object: "api_key",
    id,
    account_id: accountId,
    name,
    prefix,
    api_key: secret,
    scopes,
    created_at: seconds(createdAt),
    expires_at: secondsOrNull(expiresAt),
    revoked_at: secondsOrNull(revokedAt),
  };
}

/** The account whose keys are managed; by default the account of the caller. */
function findOwner(
  reads: StoreReader,
  caller: Account,
  accountId: string | undefined,
): Promise<Result<Account>> {
  return findAccountFor(reads, caller, accountId?.toLowerCase() ?? caller.id, "accountId");
}

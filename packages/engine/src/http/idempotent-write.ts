import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { ZodType, z } from "zod";
import type { IdempotencyOptions } from "../kernel/with-idempotency.ts";
import type { IdempotencyKeyId } from "../model/idempotency.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { parse } from "./body/parse.ts";
import { readJson } from "./body/read-json.ts";
import type { RequestContext } from "./request-context.ts";

/** Identifies a repeated write. */
export type WriteIdentity = Pick<IdempotencyOptions<unknown>, "scope" | "bodyHash">;

export interface WriteRequest<T> extends WriteIdentity {
  readonly body: T;
}

export interface WriteOptions<S extends ZodType> {
  /** The path without the base path, with the ids of what is written to. */
  readonly route: string;
  readonly body: S;
}

/** Reads a write with a small JSON body. */
export async function readWrite<S extends ZodType>(
  ctx: RequestContext,
  { route, body }: WriteOptions<S>,
): Promise<Result<WriteRequest<z.output<S>>>> {
  const scope = readIdempotencyKey(ctx, route);
  if (!scope.ok) return scope;
  const json = await readJson(ctx.request);
  if (!json.ok) return json;
  const parsed = parse(body, json.value);
  if (!parsed.ok) return parsed;
  return ok({ scope: scope.value, body: parsed.value, bodyHash: () => hashBody(parsed.value) });
}

/** Reads a write without a body; `parameters` are what a repeated one must have in common with it. */
export function readEmptyWrite(
  ctx: RequestContext,
  route: string,
  parameters: unknown = {},
): Result<WriteIdentity> {
  const scope = readIdempotencyKey(ctx, route);
  return scope.ok ? ok({ scope: scope.value, bodyHash: () => hashBody(parameters) }) : scope;
}

/** The scope of the request's idempotency key; null if it has none. */
export function readIdempotencyKey(
  { request, account, dialect }: RequestContext,
  route: string,
): Result<IdempotencyKeyId | null> {
  const { header, maxKeyLength, scopePrefix } = dialect.idempotency;
  const key = request.headers.get(header);
  if (key === null) return ok(null);
  if (key.length > 0 && key.length <= maxKeyLength)
    return ok({ accountId: account.id, method: request.method, route: `${scopePrefix}${route}`, key });
  const message = key === "" ? `${header} is empty.` : `${header} has ${key.length} characters.`;
  return fail("invalid_idempotency_key", message, {
    param: header,
    hint: `Send 1 to ${maxKeyLength} characters, such as a UUID.`,
  });
}

/** Two bodies with the same content have the same hash, regardless of the order of their keys. */
export async function hashBody(body: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(body));
  // Small bodies are hashed faster here than on a thread; large ones would block the event loop.
  if (bytes.length < 65_536) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

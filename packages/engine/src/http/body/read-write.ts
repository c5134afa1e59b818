import type { ZodType, z } from "zod";
import type { Account } from "../../model/account.ts";
import type { KeyScope } from "../../model/idempotency.ts";
import { ok, type Result } from "../../model/result.ts";
import { hashBody, readKey } from "../idempotency-key.ts";
import type { RequestContext } from "../request-context.ts";
import { parse } from "./parse.ts";
import { readJson } from "./read-json.ts";

export interface WriteOptions<S extends ZodType> {
  /** Where the Idempotency-Key counts: the path, with the ids of what is written to. */
  readonly route: string;
  readonly body: S;
}

/** What a write brings: its body as the contract types it, and by what `once` knows it again. */
export interface WriteRequest<T> {
  readonly body: T;
  readonly scope: KeyScope | null;
  bodyHash(): Promise<string>;
}

export async function readWrite<S extends ZodType>(
  { request }: RequestContext,
  account: Account,
  { route, body }: WriteOptions<S>,
): Promise<Result<WriteRequest<z.output<S>>>> {
  const scope = readKey(request, account.id, route);
  if (!scope.ok) return scope;
  const json = await readJson(request);
  if (!json.ok) return json;
  const parsed = parse(body, json.value);
  if (!parsed.ok) return parsed;
  return ok({ scope: scope.value, body: parsed.value, bodyHash: () => hashBody(parsed.value) });
}

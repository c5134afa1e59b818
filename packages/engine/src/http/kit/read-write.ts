import type { ZodType, z } from "zod";
import type { Account } from "../../domain/account.ts";
import type { KeyScope } from "../../domain/idempotency.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import type { Call } from "./call.ts";
import { hashBody, readKey } from "./idempotency-key.ts";
import { parse } from "./parse.ts";
import { readJson } from "./read-json.ts";

export interface WriteShape<S extends ZodType> {
  /** Where the Idempotency-Key counts: the path, with the ids of what is written to. */
  readonly route: string;
  readonly body: S;
}

/** What a write brings: its body as the contract types it, and by what `once` knows it again. */
export interface Wanted<T> {
  readonly body: T;
  readonly scope: KeyScope | null;
  bodyHash(): Promise<string>;
}

export async function readWrite<S extends ZodType>(
  { request }: Call,
  account: Account,
  { route, body }: WriteShape<S>,
): Promise<Outcome<Wanted<z.output<S>>>> {
  const scope = readKey(request, account.id, route);
  if (!scope.ok) return scope;
  const json = await readJson(request);
  if (!json.ok) return json;
  const parsed = parse(body, json.value);
  if (!parsed.ok) return parsed;
  return done({ scope: scope.value, body: parsed.value, bodyHash: () => hashBody(parsed.value) });
}

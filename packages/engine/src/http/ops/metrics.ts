import { needScope } from "../../domain/caller.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import type { Reads } from "../../ports/store.ts";
import { hashKey } from "../../use-cases/hash-key.ts";
import { needOperator } from "../../use-cases/operator.ts";
import { sameText } from "../../use-cases/same-text.ts";
import { authenticate, readBearer } from "../kit/authenticate.ts";

/** The engine's numbers as Prometheus reads them. */
export interface MetricsText {
  text(): Promise<string>;
  readonly contentType: string;
  /** Opens them besides the operator's keys; null when there is no such key. */
  readonly key: string | null;
}

export async function metrics({ text, contentType }: MetricsText): Promise<Response> {
  return new Response(await text(), { headers: { "content-type": contentType } });
}

/** Numbers tell how busy a service is and with what: they are for the operator, and for whoever was given the key. */
export async function mayReadMetrics(
  request: Request,
  { key }: MetricsText,
  reads: Reads,
  localKeyHash: string,
  now: number,
): Promise<Outcome<null>> {
  const given = readBearer(request);
  if (!given.ok) return given;
  const hash = hashKey(given.value);
  // Compared before the store is asked, so that the numbers can be read while it is down.
  if (sameText(hash, localKeyHash) || (key !== null && sameText(hash, hashKey(key)))) return done(null);
  const caller = await authenticate(request, reads, localKeyHash, now);
  if (!caller.ok) return caller;
  const allowed = needScope(caller.value, "read");
  return allowed.ok ? needOperator(caller.value.account) : allowed;
}

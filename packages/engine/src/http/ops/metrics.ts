import { hashApiKey } from "../../features/accounts/hash-api-key.ts";
import { requireOperator } from "../../features/accounts/operator.ts";
import { timingSafeEqual } from "../../kernel/timing-safe-equal.ts";
import { requireScope } from "../../model/caller.ts";
import { ok, type Result } from "../../model/result.ts";
import type { Reads } from "../../ports/store.ts";
import { authenticate, readBearer } from "../dialects/v1/auth.ts";

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
): Promise<Result<null>> {
  const given = readBearer(request);
  if (!given.ok) return given;
  const hash = hashApiKey(given.value);
  // Compared before the store is asked, so that the numbers can be read while it is down.
  if (timingSafeEqual(hash, localKeyHash) || (key !== null && timingSafeEqual(hash, hashApiKey(key))))
    return ok(null);
  const caller = await authenticate(request, reads, localKeyHash, now);
  if (!caller.ok) return caller;
  const allowed = requireScope(caller.value, "read");
  return allowed.ok ? requireOperator(caller.value.account) : allowed;
}

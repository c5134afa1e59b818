import { requireOperator } from "../../features/accounts/accounts.ts";
import { hashApiKey } from "../../features/accounts/api-keys.ts";
import { timingSafeEqual } from "../../kernel/timing-safe-equal.ts";
import { requireScope } from "../../model/caller.ts";
import { ok, type Result } from "../../model/result.ts";
import { type AuthenticateOptions, authenticate } from "../middleware/authenticate.ts";

/** Metrics in the Prometheus text format. */
export interface MetricsText {
  text(): Promise<string>;
  readonly contentType: string;
  /** Allows reading them, besides the operator's API keys; null if no such key is set. */
  readonly key: string | null;
}

export async function respondMetrics({ text, contentType }: MetricsText): Promise<Response> {
  return new Response(await text(), { headers: { "content-type": contentType } });
}

/** Metrics show how busy the service is, so only the operator and holders of the metrics key may read them. */
export async function authorizeMetrics(
  request: Request,
  { key }: MetricsText,
  auth: AuthenticateOptions,
): Promise<Result<null>> {
  const token = await auth.readApiKey(request, auth);
  if (!token.ok) return token;
  const hash = hashApiKey(token.value);
  // Compared before the store is read, so that metrics are available while the store is down.
  if (timingSafeEqual(hash, auth.localKeyHash) || (key !== null && timingSafeEqual(hash, hashApiKey(key))))
    return ok(null);
  const caller = await authenticate(request, auth);
  if (!caller.ok) return caller;
  const allowed = requireScope(caller.value, "read");
  return allowed.ok ? requireOperator(caller.value.account) : allowed;
}

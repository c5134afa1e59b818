import type { EngineContext } from "../../kernel/engine-context.ts";
import { fail, ok, type Result } from "../../model/result.ts";

/** Rejects URLs that webhooks can never be sent to. What the host name resolves to is checked on every delivery. */
export function checkWebhookUrl({ outbound }: EngineContext, param: string, url: string): Result<null> {
  const problem = outbound.check(url);
  if (problem === null) return ok(null);
  const hint =
    "Webhooks are sent to public https URLs only. To allow this machine and private networks, the operator starts the server " +
    "with --allow-private-webhooks, or passes webhooks: { allowPrivate: true } to createEngine.";
  return fail("invalid_request", `${param} ${problem}.`, { param, hint });
}

import type { EngineContext } from "../../../kernel/engine-context.ts";
import { fail, ok, type Result } from "../../../model/result.ts";

/** Whether a URL could be sent to. Where its name leads is looked at whenever something is sent. */
export function checkWebhookUrl({ outbound }: EngineContext, param: string, url: string): Result<null> {
  const wrong = outbound.check(url);
  if (wrong === null) return ok(null);
  const hint =
    "Webhooks go to public https addresses. For a receiver on this machine or in a private network the operator starts the server " +
    "with --allow-private-webhooks, or makes the engine with webhooks: { allowPrivate: true }.";
  return fail("invalid_request", `${param} ${wrong}.`, { param, hint });
}

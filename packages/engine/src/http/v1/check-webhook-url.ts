import { done, type Outcome, refuse } from "../../domain/refusal.ts";
import type { World } from "../../use-cases/world.ts";

/** Whether a URL could be sent to. Where its name leads is looked at whenever something is sent. */
export function checkWebhookUrl({ outbound }: World, param: string, url: string): Outcome<null> {
  const wrong = outbound.check(url);
  if (wrong === null) return done(null);
  const hint =
    "Webhooks go to public https addresses. For a receiver on this machine or in a private network the operator starts the server " +
    "with --allow-private-webhooks, or makes the engine with webhooks: { allowPrivate: true }.";
  return refuse("invalid_request", `${param} ${wrong}.`, { param, hint });
}

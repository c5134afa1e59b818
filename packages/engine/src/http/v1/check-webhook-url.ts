import { done, type Outcome, refuse } from "../../domain/refusal.ts";
import type { World } from "../../use-cases/world.ts";

/** Whether a URL could be sent to. Where its name leads is looked at whenever something is sent. */
export function checkWebhookUrl({ outbound }: World, param: string, url: string): Outcome<null> {
  const wrong = outbound.check(url);
  return wrong === null ? done(null) : refuse("invalid_request", `${param} ${wrong}.`, { param });
}

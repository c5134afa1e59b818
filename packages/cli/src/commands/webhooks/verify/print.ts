import type { WebhookEvent } from "@likeness/client/webhooks";
import type { Printer } from "../../../output/printer.ts";

export function printVerified(event: WebhookEvent, printer: Printer): undefined {
  if (printer.json) printer.document({ verified: true, event });
  else printer.line(`${printer.paint("green", "verified")}: ${event.type}  ${event.id}`);
}

import type { Delivery, Webhook } from "@likeness/client/manage";
import type { ListResult } from "../../client/list.ts";
import { formatDate } from "../../output/date.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";

/** Includes the secret if the server returned it. */
export function printWebhook(webhook: Webhook, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ webhook });
    return;
  }
  printer.line(formatWebhook(webhook, printer));
  if (webhook.secret === undefined) return;
  printer.line(`secret ${webhook.secret}`);
  printer.errorLine(printer.paintError("dim", "Store the signing secret now: it is not shown again."));
}

export function printDeletedWebhook(webhook: Webhook, printer: Printer): undefined {
  if (printer.json) printer.document({ webhook });
  else printer.line(`Deleted webhook ${webhook.id}  ${webhook.endpointUrl}`);
}

export function printWebhooks(list: ListResult<Webhook>, printer: Printer): undefined {
  printList(
    list,
    printer,
    (webhook) => formatWebhook(webhook, printer),
    "No webhooks yet. Create one: avatar webhooks create https://example.com/hook",
  );
}

function formatWebhook(
  { id, endpointUrl, events, isActive, disabledReason }: Webhook,
  { paint }: Printer,
): string {
  const off = `off${disabledReason === null ? "" : ` (${disabledReason})`}`;
  const state = isActive ? paint("green", "on") : paint("red", off);
  return `${id}  ${state}  ${paint("bold", endpointUrl)}  ${events?.join(", ") ?? "all events"}`;
}

export function printDelivery(delivery: Delivery, printer: Printer): undefined {
  if (printer.json) printer.document({ delivery });
  else printer.line(formatDelivery(delivery, printer));
}

export function printDeliveries(list: ListResult<Delivery>, printer: Printer): undefined {
  printList(list, printer, (delivery) => formatDelivery(delivery, printer), "No deliveries yet.");
}

function formatDelivery(delivery: Delivery, { paint }: Printer): string {
  const { id, createdAt, eventType, status, attempts, nextAttemptAt, endpointUrl } = delivery;
  const color = status === "succeeded" ? "green" : status === "failed" ? "red" : "yellow";
  const lastError = attempts.at(-1)?.error;
  const next = nextAttemptAt === null ? "" : `, next attempt ${formatDate(nextAttemptAt)}`;
  const count = attempts.length === 1 ? "1 attempt" : `${attempts.length} attempts`;
  return `${id}  ${formatDate(createdAt)}  ${eventType}  ${paint(color, status)}  ${count}${lastError ? `, ${lastError}` : ""}${next}  ${endpointUrl}`;
}

export function printReplay({ count }: { readonly count: number }, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ count });
    return;
  }
  printer.line(count === 1 ? "Resending 1 delivery." : `Resending ${count} deliveries.`);
  if (count === 0)
    printer.errorLine(
      printer.paintError(
        "dim",
        "Pending deliveries are retried automatically; to retry one now, pass the ID of the delivery.",
      ),
    );
}

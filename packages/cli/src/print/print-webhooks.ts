import type { Delivery, Webhook } from "@likeness/client/manage";
import type { WebhookEvent } from "@likeness/client/webhooks";
import type { Heard, Listening } from "../commands/webhooks/listen.ts";
import type { Arrival, Receiving } from "../commands/webhooks/receive.ts";
import type { Triggered } from "../commands/webhooks/trigger.ts";
import { exit } from "../failure.ts";
import type { Page } from "./page.ts";
import { printListing } from "./print-listing.ts";
import { when } from "./when.ts";

/** With its secret where the server gave one. */
export function printWebhook(webhook: Webhook, page: Page): undefined {
  if (page.json) {
    page.document({ webhook });
    return;
  }
  page.line(rowOf(webhook, page));
  if (webhook.secret === undefined) return;
  page.line(`secret ${webhook.secret}`);
  page.errorLine(page.paintError("dim", "it is shown this once; the receiver verifies with it"));
}

export function printRemoved(webhook: Webhook, page: Page): undefined {
  if (page.json) page.document({ webhook });
  else page.line(`removed ${webhook.id}  ${webhook.endpointUrl}`);
}

export function printWebhooks(
  listing: { readonly data: readonly Webhook[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  const row = (webhook: Webhook) => rowOf(webhook, page);
  printListing(
    listing,
    page,
    row,
    "No webhooks yet. Register one: avatar webhooks create https://example.com/hook",
  );
}

function rowOf({ id, endpointUrl, events, isActive, disabledReason }: Webhook, { paint }: Page): string {
  const off = `off${disabledReason === null ? "" : ` (${disabledReason})`}`;
  const state = isActive ? paint("green", "on") : paint("red", off);
  return `${id}  ${state}  ${paint("bold", endpointUrl)}  ${events?.join(", ") ?? "all events"}`;
}

export function printDelivery(delivery: Delivery, page: Page): undefined {
  if (page.json) page.document({ delivery });
  else page.line(deliveryRow(delivery, page));
}

export function printDeliveries(
  listing: { readonly data: readonly Delivery[]; readonly hasMore: boolean; readonly totalCount: number },
  page: Page,
): undefined {
  const row = (delivery: Delivery) => deliveryRow(delivery, page);
  printListing(listing, page, row, "Nothing has been sent yet.");
}

function deliveryRow(delivery: Delivery, { paint }: Page): string {
  const { id, createdAt, eventType, status, attempts, nextAttemptAt, endpointUrl } = delivery;
  const color = status === "succeeded" ? "green" : status === "failed" ? "red" : "yellow";
  const last = attempts.at(-1)?.error;
  const next = nextAttemptAt === null ? "" : `, next ${when(nextAttemptAt)}`;
  const told = attempts.length === 1 ? "1 attempt" : `${attempts.length} attempts`;
  return `${id}  ${when(createdAt)}  ${eventType}  ${paint(color, status)}  ${told}${last ? `, ${last}` : ""}${next}  ${endpointUrl}`;
}

export function printReplay({ count }: { readonly count: number }, page: Page): undefined {
  if (page.json) page.document({ count });
  else page.line(count === 1 ? "1 delivery is sent again." : `${count} deliveries are sent again.`);
  if (count === 0 && !page.json)
    page.errorLine(
      page.paintError(
        "dim",
        "deliveries that are pending are tried again by themselves; give the id of one to hurry it",
      ),
    );
}

/** Each event is a line: of words for people, of JSON for programs. Ends with the stream. */
export async function printListening(listening: Listening, page: Page, signal: AbortSignal): Promise<number> {
  const { forwardTo, secret, ownSecret } = listening;
  if (!page.json) {
    page.errorLine(
      `Listening${forwardTo === null ? "" : `, and forwarding to ${forwardTo}`}. Ctrl-C stops it.`,
    );
    if (secret !== null && !ownSecret)
      page.errorLine(`The signing secret of this run: ${page.paintError("bold", secret)}`);
  }
  try {
    for await (const heard of listening.events) {
      if (page.json) await page.record(heard.body);
      else page.line(heardRow(heard, page));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    return exit.ok;
  }
  if (!page.json) page.errorLine("The server ended the stream.");
  return exit.failure;
}

function heardRow({ type, id, forwarded }: Heard, { paint }: Page): string {
  const time = new Date().toTimeString().slice(0, 8);
  return `${time}  ${type}  ${paint("dim", id)}${forwarded ? `  ${answerOf(forwarded, paint)}` : ""}`;
}

/** Each arrival is a line: of words for people, of JSON for programs. */
export async function printReceiving(receiving: Receiving, page: Page): Promise<number> {
  const { url, secret, ownSecret, arrivals } = receiving;
  if (page.json) await page.record(JSON.stringify({ url, ...(!ownSecret && { secret }) }));
  else {
    page.errorLine(`Receiving at ${page.paintError("bold", url)}. Ctrl-C stops it.`);
    if (!ownSecret) page.errorLine(`The signing secret of this run: ${page.paintError("bold", secret)}`);
  }
  for await (const arrival of arrivals) {
    if (page.json) await page.record(JSON.stringify(arrival));
    else page.line(arrivalRow(arrival, page));
  }
  return exit.ok;
}

function arrivalRow(arrival: Arrival, { paint }: Page): string {
  const time = new Date().toTimeString().slice(0, 8);
  if (!arrival.ok) return `${time}  ${paint("red", `refused: ${arrival.message}`)}`;
  const { type, id, repeated } = arrival;
  return `${time}  ${paint("green", "genuine")}  ${type}  ${paint("dim", id)}${repeated ? "  again" : ""}`;
}

export function printTriggered(triggered: Triggered, page: Page): number {
  const { type, eventId, url, error } = triggered;
  if (page.json) page.document(triggered);
  else {
    page.line(`${type}  ${page.paint("dim", eventId)}  ${url}  ${answerOf(triggered, page.paint)}`);
    page.errorLine(page.paintError("dim", `signed with ${triggered.secret}`));
  }
  return error === null ? exit.ok : exit.failure;
}

function answerOf(
  { status, error, durationMs }: { status: number | null; error: string | null; durationMs: number },
  paint: Page["paint"],
): string {
  return error === null
    ? paint("green", `answered ${status} in ${durationMs} ms`)
    : paint("red", `${error} (${durationMs} ms)`);
}

export function printVerified(event: WebhookEvent, page: Page): undefined {
  if (page.json) page.document({ verified: true, event });
  else page.line(`${page.paint("green", "genuine")}: ${event.type}  ${event.id}`);
}

import { newDelivery } from "../model/delivery.ts";
import { isSubscribedTo, isWebhookEventType, maxEndpoints } from "../model/endpoint.ts";
import type { Event } from "../model/event.ts";
import type { Transaction } from "../ports/store.ts";
import type { EngineContext } from "./engine-context.ts";

/**
 * Records that something happened, with a delivery for each endpoint of the account that wants to hear of it, and one
 * for the URL that came with the job's own request. The transaction has all of them or none, so nothing that happened
 * goes untold.
 */
export async function recordEvent(
  context: EventRecorderContext,
  tx: Transaction,
  fact: NewEvent,
  webhookUrl?: string,
): Promise<void> {
  const now = context.clock.now();
  const nothing = { jobId: null, avatarId: null, endpointId: null };
  const event: Event = { ...nothing, ...fact, id: context.ids.uuid(now), createdAt: now };
  await tx.appendEvent(event);
  const { type, accountId, jobId, avatarId } = event;
  if (!isWebhookEventType(type)) return;
  const { items } = await tx.listEndpoints(accountId, { limit: maxEndpoints, offset: 0 });
  const receivers = [
    ...items.filter((endpoint) => isSubscribedTo(endpoint, type)),
    ...(webhookUrl === undefined ? [] : [{ id: null, url: webhookUrl }]),
  ];
  const about = { accountId, type, jobId, avatarId, aboutEndpointId: event.endpointId };
  for (const { id: endpointId, url } of receivers) {
    const ids = { id: context.ids.uuid(now), eventId: publicEventId(event.id) };
    await tx.insertDelivery(newDelivery({ ...about, ...ids, endpointId, url }, now));
  }
  if (receivers.length > 0) context.webhooks.wake();
}

export type EventRecorderContext = Pick<EngineContext, "clock" | "ids" | "webhooks">;

/** What happened, and what it is about. */
export type NewEvent = Pick<Event, "type" | "accountId"> &
  Partial<Pick<Event, "jobId" | "avatarId" | "endpointId">>;

/** The id of an event as receivers see it. */
export function publicEventId(uuid: string): string {
  return `evt_${uuid.replaceAll("-", "")}`;
}

import { newDelivery } from "../model/delivery.ts";
import { isSubscribedTo, isWebhookEventType, maxEndpoints } from "../model/endpoint.ts";
import type { Event } from "../model/event.ts";
import type { JobInput } from "../model/job.ts";
import type { System } from "../model/system.ts";
import type { Transaction } from "../ports/store.ts";
import { notifyAfterCommit } from "./after-commit.ts";
import type { EngineContext } from "./engine-context.ts";

/**
 * Records an event together with its deliveries: one for each endpoint of the account that is subscribed to it, and one
 * for the webhook URL of the job's request.
 */
export async function recordEvent(
  context: EventRecorderContext,
  tx: Transaction,
  newEvent: NewEvent,
  webhook?: JobWebhook,
): Promise<void> {
  const now = context.clock.now();
  const defaults = { jobId: null, avatarId: null, lookId: null, commentId: null, endpointId: null };
  const event: Event = { ...defaults, ...newEvent, id: context.ids.uuid(now), createdAt: now };
  await tx.events.append(event);
  notifyAfterCommit(tx, "events");
  const { type, accountId, jobId, avatarId, lookId, commentId } = event;
  if (!isWebhookEventType(type)) return;
  const { items } = await tx.endpoints.list(accountId, { limit: maxEndpoints, offset: 0 });
  const receivers: readonly (JobWebhook & { readonly id: string | null })[] = [
    ...items.filter((endpoint) => isSubscribedTo(endpoint, type)),
    ...(webhook ? [{ id: null, ...webhook }] : []),
  ];
  const about = { accountId, type, jobId, avatarId, lookId, commentId, aboutEndpointId: event.endpointId };
  for (const { id: endpointId, url, system, origin } of receivers) {
    const receiver = { endpointId, url, system, ...(origin !== undefined && { origin }) };
    const ids = { id: context.ids.uuid(now), eventId: publicEventId(event.id) };
    await tx.deliveries.insert(newDelivery({ ...about, ...ids, ...receiver }, now));
  }
  if (receivers.length > 0) notifyAfterCommit(tx, "deliveries");
}

/** A URL that receives the events of a job, in the format of the system that the job was requested with. */
export interface JobWebhook {
  readonly url: string;
  readonly system: System;
  /** The origin of the request, for image URLs of events without a job. */
  readonly origin?: string;
}

/** The webhook of the job's request; undefined if it has none. */
export function webhookOf({ webhookUrl: url, system = "likeness" }: JobInput): JobWebhook | undefined {
  return url === undefined ? undefined : { url, system };
}

export type EventRecorderContext = Pick<EngineContext, "clock" | "ids">;

/** The event without what `recordEvent` adds. */
export type NewEvent = Pick<Event, "type" | "accountId"> &
  Partial<Pick<Event, "jobId" | "avatarId" | "lookId" | "commentId" | "endpointId">>;

/** The id of an event as webhook receivers see it. */
export function publicEventId(uuid: string): string {
  return `evt_${uuid.replaceAll("-", "")}`;
}

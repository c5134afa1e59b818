import { newDelivery } from "../domain/delivery.ts";
import { isAnnounced, mostEndpoints, wants } from "../domain/endpoint.ts";
import type { Event } from "../domain/event.ts";
import type { Transaction } from "../ports/store.ts";
import type { World } from "./world.ts";

/**
 * Records that something happened, with a delivery for each endpoint of the account that wants to hear of it, and one
 * for the URL that came with the job's own request. The transaction has all of them or none, so nothing that happened
 * goes untold.
 */
export async function announce(
  world: Teller,
  tx: Transaction,
  fact: Fact,
  webhookUrl?: string,
): Promise<void> {
  const now = world.clock.now();
  const nothing = { jobId: null, avatarId: null, endpointId: null };
  const event: Event = { ...nothing, ...fact, id: world.identity.uuid(now), createdAt: now };
  await tx.appendEvent(event);
  const { type, accountId, jobId, avatarId } = event;
  if (!isAnnounced(type)) return;
  const { items } = await tx.listEndpoints(accountId, { limit: mostEndpoints, offset: 0 });
  const receivers = [
    ...items.filter((endpoint) => wants(endpoint, type)),
    ...(webhookUrl === undefined ? [] : [{ id: null, url: webhookUrl }]),
  ];
  const about = { accountId, type, jobId, avatarId, aboutEndpointId: event.endpointId };
  for (const { id: endpointId, url } of receivers) {
    const ids = { id: world.identity.uuid(now), eventId: receiversIdOf(event.id) };
    await tx.insertDelivery(newDelivery({ ...about, ...ids, endpointId, url }, now));
  }
  if (receivers.length > 0) world.courier.wake();
}

export type Teller = Pick<World, "clock" | "identity" | "courier">;

/** What happened, and what it is about. */
export type Fact = Pick<Event, "type" | "accountId"> &
  Partial<Pick<Event, "jobId" | "avatarId" | "endpointId">>;

/** The id of an event as receivers see it. */
export function receiversIdOf(uuid: string): string {
  return `evt_${uuid.replaceAll("-", "")}`;
}

import { attemptTimeoutMs, type Delivery, type DeliveryAnswer } from "../domain/delivery.ts";
import type { EventWriter, Told } from "../ports/event-writer.ts";
import type { World } from "../use-cases/world.ts";
import type { ClaimedDelivery } from "./claim-delivery.ts";

/** What a receiver says is not kept; it is read so far that an ordinary answer ends in good order. */
const mostAnswerBytes = 64 * 1024;

/**
 * Makes one attempt at a delivery. It tells of things as they stand now, and with addresses of pictures that are signed
 * now, so that an event which is hours late is still of use. Rejects with the reason of an aborted signal.
 */
export async function sendDelivery(
  world: World,
  writer: EventWriter,
  { delivery, secrets }: ClaimedDelivery,
  signal: AbortSignal,
): Promise<DeliveryAnswer> {
  const at = world.clock.now();
  const { headers, body } = writer.write(await gather(world, delivery), secrets, at);
  const outcome = await world.outbound.send(
    {
      url: delivery.url,
      method: "POST",
      headers,
      body,
      timeoutMs: attemptTimeoutMs,
      maxBytes: mostAnswerBytes,
      beyondMaxBytes: "cut",
    },
    signal,
  );
  const now = world.clock.now();
  const durationMs = Math.max(0, now - at);
  if (!outcome.ok) return { at, durationMs, status: null, error: outcome.message, retryAfterMs: null };
  const { status } = outcome;
  return {
    at,
    durationMs,
    status,
    error: explain(status),
    retryAfterMs: readRetryAfter(outcome.headers["retry-after"], now),
  };
}

async function gather({ store }: World, delivery: Delivery): Promise<Told> {
  const { accountId, jobId, avatarId, aboutEndpointId } = delivery;
  const [job, avatar, endpoint] = await Promise.all([
    jobId === null ? null : store.findJob(accountId, jobId),
    avatarId === null ? null : store.findAvatar(accountId, avatarId),
    aboutEndpointId === null ? null : store.findEndpoint(accountId, aboutEndpointId),
  ]);
  return { delivery, job, avatar, endpoint };
}

/** Why an answer does not count as received; null when it does. */
function explain(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `answered ${status}; redirects are not followed`;
  return `answered ${status}`;
}

/** Seconds, or the date of HTTP. */
function readRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const asked = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return asked > 0 ? asked : null;
}

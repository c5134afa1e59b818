import type { EngineContext } from "../kernel/engine-context.ts";
import { attemptTimeoutMs, type Delivery, type DeliveryAnswer } from "../model/delivery.ts";
import type { EventWriter, WebhookPayload, WebhookRequest } from "../ports/event-writer.ts";
import type { OutboundOutcome } from "../ports/outbound.ts";
import type { SpanDescription } from "../ports/telemetry.ts";
import type { ClaimedDelivery } from "./claim-delivery.ts";

/** What a receiver says is not kept; it is read so far that an ordinary answer ends in good order. */
const mostAnswerBytes = 64 * 1024;

/**
 * Makes one attempt at a delivery. It tells of things as they stand now, and with addresses of pictures that are signed
 * now, so that an event which is hours late is still of use. Rejects with the reason of an aborted signal.
 */
export async function sendDelivery(
  context: EngineContext,
  writer: EventWriter,
  claim: ClaimedDelivery,
  signal: AbortSignal,
): Promise<DeliveryAnswer> {
  const payload = await gather(context, claim.delivery);
  return context.telemetry.trace(
    () => taskOf(payload),
    async (span) => {
      const at = context.clock.now();
      const result = await post(
        context,
        claim.delivery.url,
        writer.write(payload, claim.secrets, at),
        signal,
      );
      const answer = read(result, at, context.clock.now());
      if (answer.error !== null) span.fail(result.ok ? String(result.status) : result.reason);
      return answer;
    },
  );
}

function post(
  { outbound }: EngineContext,
  url: string,
  { headers, body }: WebhookRequest,
  signal: AbortSignal,
) {
  const limits = { timeoutMs: attemptTimeoutMs, maxBytes: mostAnswerBytes, beyondMaxBytes: "cut" } as const;
  return outbound.send({ url, method: "POST", headers, body, ...limits }, signal);
}

function read(result: OutboundOutcome, at: number, now: number): DeliveryAnswer {
  const durationMs = Math.max(0, now - at);
  if (!result.ok) return { at, durationMs, status: null, error: result.message, retryAfterMs: null };
  const { status, headers } = result;
  const retryAfterMs = readRetryAfter(headers["retry-after"], now);
  return { at, durationMs, status, error: explain(status), retryAfterMs };
}

function taskOf({ delivery, job }: WebhookPayload): SpanDescription {
  return {
    name: `webhook ${delivery.type}`,
    kind: "client",
    parent: job?.input.traceparent ?? null,
    attributes: {
      "likeness.delivery.id": delivery.id,
      "likeness.delivery.attempt": delivery.attempts.length + 1,
    },
  };
}

async function gather({ store }: EngineContext, delivery: Delivery): Promise<WebhookPayload> {
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

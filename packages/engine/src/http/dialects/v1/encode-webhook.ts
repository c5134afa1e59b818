import type { Delivery } from "../../../model/delivery.ts";
import type { Endpoint } from "../../../model/endpoint.ts";
import { seconds } from "./encode.ts";

/** With its newest secret only where that is shown. */
export function encodeWebhook(endpoint: Endpoint, { showSecret = false } = {}) {
  const { id, url, types, description, active, disabledReason, failingSince, secrets } = endpoint;
  return {
    object: "webhook",
    id,
    endpoint_url: url,
    events: types,
    description,
    is_active: active,
    disabled_reason: disabledReason,
    failing_since: orNull(failingSince),
    ...(showSecret && { secret: secrets[0]?.secret }),
    created_at: seconds(endpoint.createdAt),
    updated_at: seconds(endpoint.updatedAt),
  };
}

export function encodeDelivery(delivery: Delivery) {
  return {
    object: "delivery",
    id: delivery.id,
    webhook_id: delivery.endpointId,
    endpoint_url: delivery.url,
    event_id: delivery.eventId,
    event_type: delivery.type,
    job_id: delivery.jobId,
    status: delivery.status,
    attempts: delivery.attempts.map(({ at, durationMs, status, error }) => ({
      attempted_at: seconds(at),
      duration_ms: durationMs,
      status,
      error,
    })),
    next_attempt_at: orNull(delivery.dueAt),
    created_at: seconds(delivery.createdAt),
    completed_at: orNull(delivery.endedAt),
  };
}

function orNull(ms: number | null): number | null {
  return ms === null ? null : seconds(ms);
}

/** What endpoints are told of. `webhook.test` is sent when somebody asks for it. */
export const webhookEventTypes = [
  "job.completed",
  "job.failed",
  "job.cancelled",
  "avatar.saved",
  "webhook.disabled",
  "webhook.test",
] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Whether endpoints are told of events of this type. */
export function isWebhookEventType(type: string): type is WebhookEventType {
  return webhookEventTypes.some((announced) => announced === type);
}

/** Who asked to be told: a URL of an account that events are sent to. */
export interface Endpoint {
  readonly id: string;
  readonly accountId: string;
  readonly url: string;
  /** Only these; null for all, also those that are yet to be invented. */
  readonly types: readonly WebhookEventType[] | null;
  readonly description: string | null;
  /** Newest first. Every delivery is signed with each that still holds. */
  readonly secrets: readonly EndpointSecret[];
  readonly active: boolean;
  /** Why it was switched off by us; null while it is on, and when its owner did it. */
  readonly disabledReason: "gone" | "failing" | null;
  /** Since when every attempt has failed; null after a success. */
  readonly failingSince: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface EndpointSecret {
  /** `whsec_` and base64, or the characters its owner chose. */
  readonly secret: string;
  /** Until when it is signed with after a newer one took its place; null for the newest. */
  readonly until: number | null;
}

/** An endpoint at which every attempt has failed for this long is switched off. */
export const failingTooLongMs = 5 * 24 * 60 * 60 * 1000;

export const maxEndpoints = 20;

/** Each is one more signature of every delivery, in a header that receivers take only so much of. */
export const maxSecrets = 10;

/** Whether the endpoint wants to hear of this. */
export function isSubscribedTo({ active, types }: Endpoint, type: WebhookEventType): boolean {
  return active && (types === null || types.includes(type));
}

/** The endpoint as its owner changed it. At another URL, or switched on, it has not failed yet. */
export function applyEndpointChange(endpoint: Endpoint, change: EndpointChange, now: number): Endpoint {
  const { disabledReason, failingSince } = endpoint;
  const { active, url } = change;
  return {
    ...endpoint,
    ...change,
    disabledReason: active === undefined ? disabledReason : null,
    failingSince: active === undefined && url === undefined ? failingSince : null,
    updatedAt: now,
  };
}

export type EndpointChange = Partial<Pick<Endpoint, "url" | "types" | "description" | "active">>;

/**
 * The endpoint after an attempt at telling it something, which `error` says went wrong: switched off when the receiver
 * is gone or has failed for too long. The same object when the attempt changes nothing.
 */
export function afterDelivery(
  endpoint: Endpoint,
  attempt: { readonly status: number | null; readonly error: string | null },
  now: number,
): Endpoint {
  const { active, failingSince } = endpoint;
  if (!active) return endpoint;
  if (attempt.error === null) return failingSince === null ? endpoint : { ...endpoint, failingSince: null };
  // A beginning that is yet to come was written by a clock that has been set back since.
  const since = Math.min(failingSince ?? now, now);
  const off = { ...endpoint, active: false, failingSince: since, updatedAt: now };
  if (attempt.status === 410) return { ...off, disabledReason: "gone" };
  if (now - since >= failingTooLongMs) return { ...off, disabledReason: "failing" };
  return failingSince === since ? endpoint : { ...endpoint, failingSince: since };
}

/** The endpoint with a new secret; the one before holds for `overlapMs` more, older ones as long as they would have. */
export function withSecret(endpoint: Endpoint, secret: string, overlapMs: number, now: number): Endpoint {
  const older = endpoint.secrets
    .map((each) => ({ ...each, until: Math.min(each.until ?? Number.POSITIVE_INFINITY, now + overlapMs) }))
    .filter(({ until }) => until > now);
  return { ...endpoint, secrets: [{ secret, until: null }, ...older], updatedAt: now };
}

/** The secrets to sign with, newest first. */
export function activeSecrets({ secrets }: Endpoint, now: number): readonly string[] {
  return secrets.filter(({ until }) => until === null || until > now).map(({ secret }) => secret);
}

import { publicEventTypes } from "./event.ts";
import type { System } from "./system.ts";

/** The events that endpoints receive. `webhook.test` is sent on request. */
export const webhookEventTypes = [...publicEventTypes, "webhook.test"] as const;

export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Whether endpoints receive events of this type. */
export function isWebhookEventType(type: string): type is WebhookEventType {
  return webhookEventTypes.some((known) => known === type);
}

/** A URL of an account that events are sent to. */
export interface Endpoint {
  readonly id: string;
  readonly accountId: string;
  /** The system whose API it was created with, and in whose format it receives events. */
  readonly system: System;
  readonly url: string;
  /** Null for all types, including future ones. */
  readonly types: readonly WebhookEventType[] | null;
  readonly description: string | null;
  /** Newest first. Deliveries are signed with each that has not expired. */
  readonly secrets: readonly EndpointSecret[];
  readonly active: boolean;
  /** Why the server disabled it; null if it is active or its owner disabled it. */
  readonly disabledReason: "gone" | "failing" | null;
  /** When the first of the latest failed attempts was made; null after a success. */
  readonly failingSince: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface EndpointSecret {
  /** `whsec_` and base64, or a custom text. */
  readonly secret: string;
  /** When it expires, because a newer one replaced it; null for the newest. */
  readonly until: number | null;
}

/** An endpoint is disabled after all attempts have failed for this long. */
export const failingTooLongMs = 5 * 24 * 60 * 60 * 1000;

export const maxEndpoints = 20;

/** Each adds a signature to the header of every delivery, whose length receivers limit. */
export const maxSecrets = 10;

/** Whether the endpoint receives events of this type. */
export function isSubscribedTo({ active, types }: Endpoint, type: WebhookEventType): boolean {
  return active && (types === null || types.includes(type));
}

/** The endpoint after a change by its owner. A new URL or status resets its failures. */
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
 * The endpoint after an attempt at a delivery: disabled if the receiver is gone or has failed for too long. Returns the
 * same object if nothing changes.
 */
export function afterDelivery(
  endpoint: Endpoint,
  attempt: { readonly status: number | null; readonly error: string | null },
  now: number,
): Endpoint {
  const { active, failingSince } = endpoint;
  if (!active) return endpoint;
  if (attempt.error === null) return failingSince === null ? endpoint : { ...endpoint, failingSince: null };
  // A time in the future was set before a clock change.
  const since = Math.min(failingSince ?? now, now);
  const disabled = { ...endpoint, active: false, failingSince: since, updatedAt: now };
  if (attempt.status === 410) return { ...disabled, disabledReason: "gone" };
  if (now - since >= failingTooLongMs) return { ...disabled, disabledReason: "failing" };
  return failingSince === since ? endpoint : { ...endpoint, failingSince: since };
}

/** The endpoint with a new secret. The previous one expires after `overlapMs`; older ones keep their expiry. */
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

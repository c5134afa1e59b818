/** What endpoints are told of. `webhook.test` is sent when somebody asks for it. */
export const announcedTypes = [
  "job.completed",
  "job.failed",
  "job.cancelled",
  "avatar.saved",
  "webhook.disabled",
  "webhook.test",
] as const;

export type AnnouncedType = (typeof announcedTypes)[number];

/** Who asked to be told: a URL of an account that events are sent to. */
export interface Endpoint {
  readonly id: string;
  readonly accountId: string;
  readonly url: string;
  /** Only these; null for all, also those that are yet to be invented. */
  readonly types: readonly AnnouncedType[] | null;
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

/** How long deliveries are signed with the old secret too, unless the owner says otherwise. */
export const secretOverlapMs = 24 * 60 * 60 * 1000;

/** An endpoint at which every attempt has failed for this long is switched off. */
export const failingTooLongMs = 5 * 24 * 60 * 60 * 1000;

export const mostEndpoints = 20;

/** Whether the endpoint wants to hear of this. */
export function wants({ active, types }: Endpoint, type: AnnouncedType): boolean {
  return active && (types === null || types.includes(type));
}

/** The endpoint with a new secret; the one before holds for `overlapMs` more, older ones as long as they would have. */
export function withSecret(endpoint: Endpoint, secret: string, overlapMs: number, now: number): Endpoint {
  const older = endpoint.secrets
    .map((each) => ({ ...each, until: Math.min(each.until ?? Number.POSITIVE_INFINITY, now + overlapMs) }))
    .filter(({ until }) => until > now);
  return { ...endpoint, secrets: [{ secret, until: null }, ...older], updatedAt: now };
}

/** The secrets to sign with, newest first. */
export function secretsAt({ secrets }: Endpoint, now: number): readonly string[] {
  return secrets.filter(({ until }) => until === null || until > now).map(({ secret }) => secret);
}

import type { Account } from "../../model/account.ts";
import type { ApiKey } from "../../model/api-key.ts";
import type { Avatar } from "../../model/avatar.ts";
import type { Delivery, DeliveryAttempt } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { Event } from "../../model/event.ts";
import type { IdempotencyKeyId, KeyRecord } from "../../model/idempotency.ts";
import type { Asset, Job, JobImage, JobInput, JobResult, JobStatus, Lease } from "../../model/job.ts";
import { failure } from "../../model/job-failure.ts";
import type { Entry } from "../../model/ledger.ts";
import type { Caps } from "../../model/limits.ts";
import type { BusyReceivers } from "../../ports/store.ts";

/** Valid rows. Ids end in a padded number, so they sort by number. */
export const account1: Account = {
  id: "account-1",
  name: "Account 1",
  tier: "unlimited",
  status: "active",
  metered: true,
  createdAt: 1,
};
export const account2: Account = {
  id: "account-2",
  name: "Account 2",
  tier: "unlimited",
  status: "active",
  metered: false,
  createdAt: 2,
};

export const jobStatuses: readonly JobStatus[] = ["queued", "processing", "completed", "failed", "cancelled"];

/** No account is limited. */
export const noCaps: Caps = { free: null, pro: null, enterprise: null, unlimited: null };

export function createAccount(number: number, more: Partial<Account> = {}): Account {
  return {
    ...account1,
    id: numbered("account", number),
    name: `Account ${number}`,
    createdAt: number,
    ...more,
  };
}

export function createApiKey(number: number, more: Partial<ApiKey> = {}): ApiKey {
  return {
    id: numbered("key", number),
    accountId: account1.id,
    name: `key ${number}`,
    prefix: `lk_${number}`,
    hash: numbered("hash", number),
    scopes: ["read", "write", "manage"],
    createdAt: 1000 + number,
    expiresAt: null,
    revokedAt: null,
    ...more,
  };
}

export function createJob(number: number, more: Partial<Job> = {}): Job {
  const createdAt = more.createdAt ?? 1000 + number;
  return {
    id: numbered("job", number),
    accountId: account1.id,
    type: "avatar_generation",
    status: "queued",
    progress: 0,
    stage: "queued",
    input: { prompt: "a robot", seed: number, output: {}, references: [] },
    attempts: 0,
    attemptLog: [],
    notBefore: null,
    lease: null,
    result: null,
    failure: null,
    createdAt,
    updatedAt: createdAt,
    endedAt: null,
    ...more,
  };
}

export function withStatus(job: Job, status: JobStatus, lease: Lease | null = null): Job {
  return { ...job, status, lease };
}

export function createAvatar(number: number, more: Partial<Avatar> = {}): Avatar {
  return {
    id: numbered("avatar", number),
    accountId: account1.id,
    label: `avatar ${number}`,
    jobId: createJob(0).id,
    result: fullResult,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

export function createAsset(number: number, more: Partial<Asset> = {}): Asset {
  return {
    id: numbered("asset", number),
    accountId: account1.id,
    sha256: "ab".repeat(32),
    mediaType: "image/png",
    bytes: 12_345,
    createdAt: 1000,
    ...more,
  };
}

export function createEntry(number: number, more: Partial<Entry> = {}): Entry {
  return {
    id: numbered("entry", number),
    accountId: account1.id,
    jobId: createJob(number).id,
    kind: "hold",
    amount: 2,
    note: null,
    createdAt: 1000 + number,
    ...more,
  };
}

export function createGrant(number: number, more: Partial<Entry> = {}): Entry {
  return createEntry(number, { jobId: null, kind: "grant", amount: 100, note: "initial credits", ...more });
}

export function createEvent(number: number, more: Partial<Event> = {}): Event {
  return {
    id: numbered("event", number),
    type: "job.queued",
    accountId: account1.id,
    jobId: createJob(number).id,
    avatarId: null,
    endpointId: null,
    createdAt: 1000 + number,
    ...more,
  };
}

export function createEndpoint(number: number, more: Partial<Endpoint> = {}): Endpoint {
  return {
    id: numbered("endpoint", number),
    accountId: account1.id,
    url: `https://receiver-${number}.example/hook`,
    types: ["job.completed", "webhook.test"],
    description: `endpoint ${number}`,
    secrets: [
      { secret: "whsec_new", until: null },
      { secret: "whsec_old", until: 9000 },
    ],
    active: true,
    disabledReason: null,
    failingSince: null,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

export const noBusyReceivers: BusyReceivers = { urls: [], accounts: [] };

export function createDelivery(number: number, more: Partial<Delivery> = {}): Delivery {
  return {
    id: numbered("delivery", number),
    accountId: account1.id,
    endpointId: createEndpoint(1).id,
    url: createEndpoint(1).url,
    eventId: createEvent(number).id,
    type: "job.completed",
    jobId: createJob(0).id,
    avatarId: null,
    aboutEndpointId: null,
    status: "pending",
    attempts: [],
    attemptsBefore: 0,
    dueAt: 1000 + number,
    lease: null,
    occurredAt: 1000 + number,
    createdAt: 1000 + number,
    endedAt: null,
    ...more,
  };
}

export function createKeyScope(more: Partial<IdempotencyKeyId> = {}): IdempotencyKeyId {
  return { accountId: account1.id, method: "POST", route: "/api/v1/avatars/generate", key: "key-1", ...more };
}

export function createKeyRecord(more: Partial<KeyRecord> = {}): KeyRecord {
  return {
    scope: createKeyScope(),
    bodyHash: "hash-1",
    answer: null,
    claim: "claim-1",
    expiresAt: 5000,
    ...more,
  };
}

type Full<T> = { readonly [K in keyof T]-?: T[K] };

const image: Full<JobImage> = {
  assetId: "asset-1",
  thumbnailAssetId: "asset-2",
  width: 1024,
  height: 768,
  format: "png",
  mediaType: "image/png",
  bytes: 54_321,
  sha256: "cd".repeat(32),
  seed: 4_294_967_295,
  alt: 'A "smiling" owl.',
};

const fullResult: Full<JobResult> = {
  images: [image, { ...image, seed: 0 }],
  brief: { hair: { colour: "red", curly: true }, glasses: ["round"], "ключ 😀": null },
  mode: "references",
  outputApplied: {
    aspectRatio: "4:3",
    resolution: "1K",
    size: 1000,
    format: "png",
    background: "transparent",
  } satisfies Full<JobResult["outputApplied"]>,
  warnings: [{ code: "place_left_out", message: "The background is not supported." }],
  license: "CC BY 4.0",
  credit: "Example Artist",
  drawingVersion: "3",
};

/** Has every optional field; `Full` makes a new field a type error until it is added here. */
const fullInput: Full<JobInput> = {
  prompt: 'Zoë says "hi" \u2028 \\ 😀 \0',
  hints: { age: 30, nested: { deep: [1, null, "x"] } },
  negativePrompt: "no hat",
  seed: 7,
  style: "flat",
  brief: { version: 1, hair: { color: "red" }, accessories: [] },
  output: {
    aspectRatio: "1:1",
    resolution: "4K",
    size: 4096,
    format: "webp",
    background: "transparent",
    thinkingIntensity: "high",
    count: 4,
  } satisfies Full<JobInput["output"]>,
  references: [{ sha256: "ef".repeat(32), mediaType: "image/webp" }],
  clientReferenceId: "reference-1",
  metadata: { team: "blue", __proto__x: "" },
  webhookUrl: "https://receiver.example/hook?a=1&b=ü",
  traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  origin: "http://localhost:3000",
};

const fullLease: Full<Lease> = { worker: "worker-1", until: 9000, from: 4000 };

/** Jobs that together use every field and status. */
export const jobVariants: readonly Job[] = [
  createJob(1, { input: fullInput }),
  createJob(2, {
    status: "processing",
    progress: 0.25,
    stage: "drawing",
    attempts: 4,
    attemptLog: [
      {
        startedAt: 1100,
        endedAt: 1200,
        outcome: "failed",
        failure: { code: "timeout", message: "timed out" },
      },
      {
        startedAt: 1210,
        endedAt: 1220,
        outcome: "lost",
        failure: { code: "unknown", message: "worker exited" },
      },
      { startedAt: 1230, endedAt: 1290, outcome: "lost", failure: null },
      { startedAt: 1300, endedAt: null, outcome: null, failure: null },
    ],
    lease: fullLease,
    updatedAt: 2000,
  }),
  createJob(3, { status: "completed", progress: 1, stage: "done", result: fullResult, endedAt: 3000 }),
  createJob(4, { status: "failed", failure: failure("safety_filter", "rejected"), endedAt: 3000 }),
  createJob(5, { status: "cancelled", endedAt: 3000 }),
  // Retry delays have jitter, so times may be fractional.
  createJob(6, { attempts: 1, notBefore: 7000.5 }),
];

const attempt: DeliveryAttempt = { at: 2000, durationMs: 30, status: 500, error: "HTTP status 500" };

/** Deliveries that together use every field and status. */
export const deliveryVariants: readonly Delivery[] = [
  createDelivery(1),
  createDelivery(2, { attempts: [attempt], attemptsBefore: 1, dueAt: 3000.5, lease: fullLease }),
  createDelivery(3, {
    endpointId: null,
    type: "avatar.saved",
    avatarId: "avatar-1",
    status: "succeeded",
    attempts: [attempt, { at: 4000, durationMs: 0.5, status: 204, error: null }],
    dueAt: null,
    endedAt: 4000,
  }),
  createDelivery(4, {
    type: "webhook.disabled",
    jobId: null,
    aboutEndpointId: createEndpoint(2).id,
    status: "failed",
    attempts: [{ ...attempt, status: null, error: "Connection refused" }],
    dueAt: null,
    endedAt: 5000,
  }),
];

/** Endpoints that together use every field. */
export const endpointVariants: readonly Endpoint[] = [
  createEndpoint(1),
  createEndpoint(2, { types: null, description: null, secrets: [], updatedAt: 5000 }),
  createEndpoint(3, { active: false, disabledReason: "failing", failingSince: 3000 }),
];

function numbered(noun: string, number: number): string {
  return `${noun}-${String(number).padStart(6, "0")}`;
}

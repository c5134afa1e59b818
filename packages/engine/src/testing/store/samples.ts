import type { Account } from "../../domain/account.ts";
import type { Avatar } from "../../domain/avatar.ts";
import type { Event } from "../../domain/event.ts";
import { failure } from "../../domain/failure.ts";
import type { KeyRecord, KeyScope } from "../../domain/idempotency.ts";
import type { Asset, Job, JobInput, JobResult, JobStatus, Lease, Picture } from "../../domain/job.ts";
import type { Entry } from "../../domain/ledger.ts";

/** Valid rows to start from. Ids end in a number, so that their order is plain to see. */
export const ann: Account = { id: "account-ann", name: "Ann", credits: 100, createdAt: 1 };
export const ben: Account = { id: "account-ben", name: "Ben", credits: null, createdAt: 2 };

export function aJob(number: number, more: Partial<Job> = {}): Job {
  const createdAt = more.createdAt ?? 1000 + number;
  return {
    id: numbered("job", number),
    accountId: ann.id,
    type: "avatar_generation",
    status: "queued",
    progress: 0,
    stage: "queued",
    input: { prompt: "a robot", seed: number, output: {}, references: [] },
    attempts: 0,
    lease: null,
    result: null,
    failure: null,
    createdAt,
    updatedAt: createdAt,
    endedAt: null,
    ...more,
  };
}

export function inStatus(job: Job, status: JobStatus, lease: Lease | null = null): Job {
  return { ...job, status, lease };
}

export function anAvatar(number: number, more: Partial<Avatar> = {}): Avatar {
  return {
    id: numbered("avatar", number),
    accountId: ann.id,
    label: `avatar ${number}`,
    jobId: aJob(0).id,
    result: fullResult,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

export function anAsset(number: number, more: Partial<Asset> = {}): Asset {
  return {
    id: numbered("asset", number),
    accountId: ann.id,
    sha256: "ab".repeat(32),
    mediaType: "image/png",
    bytes: 12_345,
    createdAt: 1000,
    ...more,
  };
}

export function anEntry(number: number, more: Partial<Entry> = {}): Entry {
  return {
    id: numbered("entry", number),
    accountId: ann.id,
    jobId: aJob(number).id,
    kind: "hold",
    amount: 2,
    createdAt: 1000,
    ...more,
  };
}

export function anEvent(number: number, more: Partial<Event> = {}): Event {
  return {
    id: numbered("event", number),
    type: "job.queued",
    accountId: ann.id,
    jobId: aJob(number).id,
    avatarId: null,
    createdAt: 1000 + number,
    ...more,
  };
}

export function aScope(more: Partial<KeyScope> = {}): KeyScope {
  return { accountId: ann.id, method: "POST", route: "/api/v1/avatars/generate", key: "key-1", ...more };
}

export function aKeyRecord(more: Partial<KeyRecord> = {}): KeyRecord {
  return { scope: aScope(), bodyHash: "hash-1", answer: null, claim: "claim-1", expiresAt: 5000, ...more };
}

type Full<T> = { readonly [K in keyof T]-?: T[K] };

const picture: Full<Picture> = {
  assetId: "asset-1",
  thumbnailAssetId: "asset-2",
  width: 1024,
  height: 768,
  format: "png",
  mediaType: "image/png",
  bytes: 54_321,
  sha256: "cd".repeat(32),
  seed: 4_294_967_295,
};

const fullResult: Full<JobResult> = {
  pictures: [picture, { ...picture, seed: 0 }],
  brief: { hair: { colour: "red", curly: true }, glasses: ["round"], "ключ 😀": null },
  mode: "references",
  outputApplied: { aspectRatio: "4:3", resolution: "1K", format: "png" },
  license: "CC BY 4.0",
  credit: "somebody",
  drawingVersion: "3",
};

/** Every field that may be left out is there: a new one does not compile until it is here, and so in the round trips. */
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
    format: "webp",
    thinkingIntensity: "high",
    count: 4,
  } satisfies Full<JobInput["output"]>,
  references: [{ sha256: "ef".repeat(32), mediaType: "image/webp" }],
  clientReferenceId: "mine",
  metadata: { team: "blue", __proto__x: "" },
};

const fullLease: Full<Lease> = { worker: "worker-1", until: 9000 };

/** One job of every shape there is. */
export const jobsOfAllShapes: readonly Job[] = [
  aJob(1, { input: fullInput }),
  aJob(2, {
    status: "processing",
    progress: 0.25,
    stage: "drawing",
    attempts: 2,
    lease: fullLease,
    updatedAt: 2000,
  }),
  aJob(3, { status: "completed", progress: 1, stage: "done", result: fullResult, endedAt: 3000 }),
  aJob(4, { status: "failed", failure: failure("safety_filter", "no"), endedAt: 3000 }),
  aJob(5, { status: "cancelled", endedAt: 3000 }),
];

function numbered(noun: string, number: number): string {
  return `${noun}-${String(number).padStart(6, "0")}`;
}

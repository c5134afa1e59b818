import fc from "fast-check";
import type {
  Job,
  JobImage,
  JobInput,
  JobResult,
  JobStatus,
  Lease,
  Reading,
  ReadTrait,
} from "../../../model/job.ts";
import { failure } from "../../../model/job-failure.ts";
import { isClaimable } from "../../../model/job-transition.ts";
import type { Caps } from "../../../model/limits.ts";
import type { ModelCall } from "../../../model/model-call.ts";
import type { ClaimOptions } from "../../../ports/store.ts";
import { listAllPages } from "../list-all-pages.ts";
import { type Model, ModelTable, ModelValue } from "../model.ts";
import {
  account1,
  accountTable,
  deleteRowsOfAccount,
  ofEachAccount,
  ownerOf,
  rowsOfEachAccount,
} from "./accounts.ts";
import {
  defineEntity,
  type Full,
  idsOf,
  mapInSequence,
  newestFirst,
  numberedId,
  step,
  times,
} from "./entity.ts";

/** The ids of random jobs of both accounts. */
const observedIds = Array.from({ length: 9 }, (_, number) => numberedId("job", number));

export const jobStatuses: readonly JobStatus[] = ["queued", "processing", "completed", "failed", "cancelled"];

/** No account is limited. */
export const noCaps: Caps = { free: null, pro: null, enterprise: null, unlimited: null };

export function claimOptions(caps: Caps = noCaps, leaseMs = 1_000): ClaimOptions {
  return { caps, leaseMs };
}

export function createJob(number: number, more: Partial<Job> = {}): Job {
  const createdAt = more.createdAt ?? 1000 + number;
  return {
    id: numberedId("job", number),
    accountId: account1.id,
    type: "avatar_generation",
    target: null,
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

export const image: Full<JobImage> = {
  assetId: "asset-1",
  thumbnailAssetId: "asset-2",
  width: 1024,
  height: 768,
  format: "png",
  mediaType: "image/png",
  bytes: 54_321,
  sha256: "cd".repeat(32),
  seed: 4_294_967_295,
  code: "face1pqgqqqqq8s2qqqqqqqca60jp",
  alt: 'A "smiling" owl.',
};

export const fullResult: Full<JobResult> = {
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
  reading: {
    language: "ru",
    characters: 2,
    understood: [
      {
        start: 0,
        end: 4,
        text: "ключ",
        traits: [
          {
            path: "headwear",
            value: "hat",
            negated: true,
            implied: true,
            character: 2,
          } satisfies Full<ReadTrait>,
        ],
      },
    ],
    ignored: [{ start: 5, end: 6, text: "ё" }],
    substitutions: [{ start: 7, end: 12, text: "tiger", path: "subject", value: "lion" }],
  } satisfies Full<Reading>,
  characters: [
    { name: "Ёж", reading: { language: "en", understood: [], ignored: [], substitutions: [] } },
    { name: "" },
  ],
  warnings: [{ code: "place_left_out", message: "The background is not supported." }],
  license: "CC BY 4.0",
  credit: "Example Artist",
  drawingVersion: "3",
  twin: { width: 1280, height: 720, gestures: [{ label: "a", slug: "b", startFrame: 7 }] },
};

const fullInput: Full<JobInput> = {
  prompt: 'Zoë says "hi" \u2028 \\ 😀 \0',
  hints: { age: 30, nested: { deep: [1, null, "x"] } },
  negativePrompt: "no hat",
  seed: 7,
  style: "flat",
  model: "final",
  brief: { version: 1, hair: { color: "red" }, accessories: [] },
  output: {
    aspectRatio: "1:1",
    resolution: "4K",
    size: 4096,
    format: "webp",
    background: "transparent",
    animate: true,
    drawingVersion: "2",
    thinkingIntensity: "high",
    count: 4,
  } satisfies Full<JobInput["output"]>,
  references: [{ sha256: "ef".repeat(32), mediaType: "image/webp" }],
  base: {
    brief: { version: 1 },
    seed: 3,
    reference: { sha256: "0a".repeat(32), mediaType: "image/png" },
  } satisfies Full<JobInput["base"]>,
  picture: { sha256: "0d".repeat(32), mediaType: "image/png" },
  emotion: "happy",
  elements: [{ sha256: "0b".repeat(32), mediaType: "image/png", placement: "wall" }],
  upscale: true,
  cast: [
    {
      name: "Ann",
      brief: { version: 1 },
      seed: 4,
      picture: { sha256: "0e".repeat(32), mediaType: "image/svg+xml" },
    },
    { reference: { sha256: "0c".repeat(32), mediaType: "image/png" }, brief: { version: 1 } },
    { name: "Bob", prompt: "a robot", hints: { hat: "red" }, seed: 5 },
  ],
  clientReferenceId: "reference-1",
  metadata: { team: "blue", __proto__x: "" },
  twin: { twinId: "twin-1", source: { kind: "video", datasetUrl: "https://a", consentUrl: "https://b" } },
  system: "percify",
  systemFields: { model: "imagen3", guidanceScale: 12.5, batched: true },
  webhookUrl: "https://receiver.example/hook?a=1&b=ü",
  traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  origin: "http://localhost:3000",
};

export const fullLease: Full<Lease> = { worker: "worker-1", until: 9000, from: 4000 };

/** Jobs that together use every field and status. */
export const jobVariants: readonly Job[] = [
  createJob(1, { type: "twin_training", input: fullInput }),
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
    modelCalls: [
      {
        id: "call-1",
        model: "openai:gpt-image-1",
        image: 0,
        startedAt: 1240,
        endedAt: 1280,
        outcome: "completed",
        cost: 0.042,
        submission: "{}",
        picture: { sha256: "0f".repeat(32) },
      } satisfies Full<ModelCall>,
      { id: "call-2", model: "a", image: 1, startedAt: 1300, endedAt: null, outcome: null },
    ],
    lease: fullLease,
    updatedAt: 2000,
  }),
  createJob(3, { status: "completed", progress: 1, stage: "done", result: fullResult, endedAt: 3000 }),
  createJob(4, { status: "failed", failure: failure("safety_filter", "rejected"), endedAt: 3000 }),
  createJob(5, { status: "cancelled", endedAt: 3000 }),
  // Retry delays have jitter, so times may be fractional.
  createJob(6, { attempts: 1, notBefore: 7000.5 }),
  createJob(7, {
    type: "twin_training",
    input: {
      prompt: "Anna",
      seed: 1,
      output: {},
      references: [],
      twin: { twinId: "twin-2", source: { kind: "upload", image: { sha256: "f", mediaType: "image/png" } } },
    },
  }),
];

export const jobTable = new ModelTable<Job>();

/** Ids of accounts in the order in which they were served. */
const servedAccounts = new ModelValue<readonly string[]>([]);

interface JobMove {
  readonly job: number;
  readonly status: JobStatus;
  /** End of the lease when `processing`, `notBefore` when `queued`. */
  readonly until: number | null;
}

function moveJob(job: Job, { status, until }: JobMove): Job {
  const lease = status === "processing" && until !== null ? { worker: "w", until } : null;
  return { ...withStatus(job, status, lease), notBefore: status === "queued" ? until : null };
}

const capsToTry: readonly Caps[] = [noCaps, { free: 1, pro: 2, enterprise: 3, unlimited: null }];

function nextJob(model: Model, now: number, caps: Caps): string | null {
  const accounts = accountTable.rows(model);
  const jobs = jobTable.rows(model);
  const served = servedAccounts.get(model);
  const active = accounts.filter(({ status }) => status === "active").map(({ id }) => id);
  const oldestFirst = newestFirst(jobs)
    .toReversed()
    .filter((job) => active.includes(job.accountId) && isClaimable(job, now));
  const expired = oldestFirst.find(({ status }) => status === "processing");
  if (expired) return expired.id;
  const [next] = accounts
    .filter(({ id, tier }) => {
      const processing = jobs.filter(({ accountId, status }) => accountId === id && status === "processing");
      return processing.length < (caps[tier] ?? Number.POSITIVE_INFINITY);
    })
    .filter(({ id }) => oldestFirst.some(({ accountId }) => accountId === id))
    .toSorted((a, b) => served.lastIndexOf(a.id) - served.lastIndexOf(b.id) || (a.id < b.id ? -1 : 1));
  return oldestFirst.find(({ accountId }) => accountId === next?.id)?.id ?? null;
}

function isUnfinished({ status }: Job): boolean {
  return status === "queued" || status === "processing";
}

export const jobs = defineEntity({
  steps: ({ number, time, timeOrNull }) => [
    step(
      20,
      "insert a job",
      fc
        .record({ job: number, createdAt: time, notBefore: timeOrNull })
        .map(({ job, ...more }) => createJob(job, { ...more, accountId: ownerOf(job) })),
      {
        execute: (tx, job) => tx.jobs.insert(job),
        apply: (model, job) => jobTable.insert(model, job),
      },
    ),
    step(
      20,
      "update a job",
      fc.record({ job: number, status: fc.constantFrom(...jobStatuses), until: timeOrNull }),
      {
        async execute(tx, move) {
          const job = await tx.jobs.get(createJob(move.job).id);
          return tx.jobs.update(moveJob(job ?? createJob(move.job), move));
        },
        apply(model, move) {
          const job = jobTable.find(model, createJob(move.job).id);
          if (job?.status === "queued" && move.status === "processing")
            servedAccounts.set(model, [...servedAccounts.get(model), job.accountId]);
          return jobTable.update(model, createJob(move.job).id, (row) => moveJob(row, move));
        },
      },
    ),
    step(4, "delete a job", number, {
      execute: (tx, job) => tx.jobs.delete(createJob(job).id),
      apply: (model, job) => jobTable.delete(model, ({ id }) => id === createJob(job).id),
    }),
    deleteRowsOfAccount("jobs", jobTable),
  ],
  rows: {
    inModel: (model) => ({
      unfinished: jobTable.rows(model).filter(isUnfinished).length,
      ofAccounts: rowsOfEachAccount(jobTable, model)
        .map(newestFirst)
        .map((rows) => ({
          all: rows,
          ofIds: idsOf(rows)
            .filter((id) => observedIds.includes(id))
            .sort(),
          byStatus: jobStatuses.map((wanted) => idsOf(rows.filter(({ status }) => status === wanted))),
        })),
    }),
    inStore: async (reader) => ({
      unfinished: await reader.jobs.countUnfinished(),
      ofAccounts: await ofEachAccount(async (id) => ({
        all: await listAllPages((page) => reader.jobs.list(id, page)),
        ofIds: idsOf(await reader.jobs.ofIds(id, observedIds)).sort(),
        byStatus: await mapInSequence(jobStatuses, async (status) =>
          idsOf(await listAllPages((page) => reader.jobs.list(id, { ...page, status }))),
        ),
      })),
    }),
  },
  inTransaction: {
    inModel: (model) => times.map((now) => capsToTry.map((caps) => nextJob(model, now, caps))),
    async inStore(tx) {
      // Later times first, because clocks of several machines may differ.
      const found = await mapInSequence(times.toReversed(), (now) =>
        mapInSequence(
          capsToTry,
          async (caps) => (await tx.jobs.nextClaimable(now, claimOptions(caps)))?.id ?? null,
        ),
      );
      return found.toReversed();
    },
  },
  lists: {
    lists: { jobs: (reader, accountId, page) => reader.jobs.list(accountId, page) },
    insert: (tx, number, more) => tx.jobs.insert(createJob(number, more)),
    idOf: (number) => createJob(number).id,
  },
  tallies: {
    read: async (reader, accountIds) => ({
      unfinished: await reader.jobs.countUnfinished(),
      ofAccounts: await mapInSequence(accountIds, (id) =>
        mapInSequence(jobStatuses, async (status) => ({
          id,
          status,
          total: (await reader.jobs.list(id, { limit: 1, offset: 0, status })).total,
          count: await reader.jobs.count(id, status),
        })),
      ),
    }),
    async recount(reader, accountIds) {
      const rows = await mapInSequence(accountIds, (id) =>
        listAllPages((page) => reader.jobs.list(id, page), 100),
      );
      return {
        unfinished: rows.flat().filter(isUnfinished).length,
        ofAccounts: accountIds.map((id, index) =>
          jobStatuses.map((wanted) => {
            const count = (rows[index] ?? []).filter(({ status }) => status === wanted).length;
            return { id, status: wanted, total: count, count };
          }),
        ),
      };
    },
  },
});

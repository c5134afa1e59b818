import * as z from "zod";
import type { Avatar } from "../../domain/avatar.ts";
import { failureCodes } from "../../domain/failure.ts";
import type { Job, JobResult } from "../../domain/job.ts";
import type { Row } from "./connection.ts";
import { late } from "./late.ts";

/** Jobs and avatars as they come out of the database, where they are JSON. */
const record = late(() => z.record(z.string(), z.unknown()));

const picture = late(() =>
  z.object({
    assetId: z.string(),
    thumbnailAssetId: z.string(),
    width: z.number(),
    height: z.number(),
    format: z.string(),
    mediaType: z.string(),
    bytes: z.number(),
    sha256: z.string(),
    seed: z.number(),
  }),
);

const result: () => z.ZodType<JobResult> = late(() =>
  z.object({
    pictures: z.array(picture()),
    brief: record(),
    mode: z.enum(["prompt", "references"]),
    outputApplied: z.object({ aspectRatio: z.string(), resolution: z.string(), format: z.string() }),
    license: z.string(),
    credit: z.string(),
    drawingVersion: z.string(),
  }),
);

const failure = late(() =>
  z.object({
    code: z.enum(failureCodes),
    message: z.string(),
    action: z.string(),
    retryable: z.boolean(),
  }),
);

const input = late(() =>
  z.object({
    prompt: z.string(),
    hints: z.exactOptional(record()),
    negativePrompt: z.exactOptional(z.string()),
    seed: z.number(),
    style: z.exactOptional(z.string()),
    brief: z.exactOptional(record()),
    output: z.object({
      aspectRatio: z.exactOptional(z.string()),
      resolution: z.exactOptional(z.string()),
      format: z.exactOptional(z.string()),
      thinkingIntensity: z.exactOptional(z.string()),
      count: z.exactOptional(z.number()),
    }),
    references: z.array(z.object({ sha256: z.string(), mediaType: z.string() })),
    clientReferenceId: z.exactOptional(z.string()),
    metadata: z.exactOptional(z.record(z.string(), z.string())),
  }),
);

const job: () => z.ZodType<Job> = late(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    type: z.literal("avatar_generation"),
    status: z.enum(["queued", "processing", "completed", "failed", "cancelled"]),
    progress: z.number(),
    stage: z.string(),
    input: input(),
    attempts: z.number(),
    lease: z.object({ worker: z.string(), until: z.number() }).nullable(),
    result: result().nullable(),
    failure: failure().nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
    endedAt: z.number().nullable(),
  }),
);

const avatar: () => z.ZodType<Avatar> = late(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    label: z.string().nullable(),
    jobId: z.string(),
    result: result(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

const row = late(() => z.object({ body: z.string() }));

export function readJob(from: Row): Job {
  return job().parse(JSON.parse(row().parse(from).body));
}

export function readAvatar(from: Row): Avatar {
  return avatar().parse(JSON.parse(row().parse(from).body));
}

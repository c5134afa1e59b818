import * as z from "zod";
import { emotions } from "../../../model/emotion.ts";
import {
  elementPlacements,
  emotionsOfCover,
  type Job,
  type JobImage,
  type JobResult,
  type JobStatus,
  jobTypes,
  type Lease,
  type Provenance,
  type Reading,
} from "../../../model/job.ts";
import { failureCodes } from "../../../model/job-failure.ts";
import type { ModelCall } from "../../../model/model-call.ts";
import { systems } from "../../../model/system.ts";
import { lazy } from "../lazy.ts";

export const jobStatuses = [
  "queued",
  "processing",
  "completed",
  "failed",
  "cancelled",
] as const satisfies readonly JobStatus[];

const record = lazy(() => z.record(z.string(), z.unknown()));

export const image: () => z.ZodType<JobImage> = lazy(() =>
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
    code: z.exactOptional(z.string()),
    alt: z.exactOptional(z.string()),
  }),
);

const promptSpan = lazy(() => z.object({ start: z.number(), end: z.number(), text: z.string() }));

const reading: () => z.ZodType<Reading> = lazy(() =>
  z.object({
    language: z.string(),
    characters: z.exactOptional(z.number()),
    understood: z.array(
      promptSpan().extend({
        traits: z.array(
          z.object({
            path: z.string(),
            value: z.string(),
            negated: z.exactOptional(z.boolean()),
            implied: z.exactOptional(z.boolean()),
            character: z.exactOptional(z.number()),
          }),
        ),
      }),
    ),
    ignored: z.array(promptSpan()),
    substitutions: z.array(promptSpan().extend({ path: z.string(), value: z.string() })),
  }),
);

const provenanceFields = lazy(() => ({
  brief: record(),
  mode: z.enum(["prompt", "references", "upload"]),
  outputApplied: z.object({
    aspectRatio: z.string(),
    resolution: z.string(),
    size: z.exactOptional(z.number()),
    format: z.string(),
    background: z.exactOptional(z.string()),
  }),
  reading: z.exactOptional(reading()),
  characters: z.exactOptional(
    z.array(z.object({ name: z.exactOptional(z.string()), reading: z.exactOptional(reading()) })),
  ),
  warnings: z.exactOptional(z.array(z.object({ code: z.string(), message: z.string() }))),
  license: z.string(),
  credit: z.string(),
}));

export const provenance: () => z.ZodType<Provenance> = lazy(() => z.object(provenanceFields()));

export const gestures = lazy(() =>
  z.array(z.object({ label: z.string(), slug: z.string(), startFrame: z.number() })),
);

const twinContent = lazy(() => z.object({ width: z.number(), height: z.number(), gestures: gestures() }));

export const jobResult: () => z.ZodType<JobResult> = lazy(() =>
  z.object({
    images: z.array(image()),
    ...provenanceFields(),
    drawingVersion: z.string(),
    twin: z.exactOptional(twinContent()),
  }),
);

const failure = lazy(() =>
  z.object({
    code: z.enum(failureCodes),
    message: z.string(),
    action: z.string(),
    retryable: z.boolean(),
  }),
);

const reference = lazy(() => ({ sha256: z.string(), mediaType: z.string() }));

const castMember = lazy(() => {
  const name = z.exactOptional(z.string());
  return z.union([
    z.object({ name, reference: z.object(reference()), brief: z.exactOptional(record()) }),
    z.object({
      name,
      brief: record(),
      seed: z.exactOptional(z.number()),
      picture: z.exactOptional(z.object(reference())),
    }),
    z.object({
      name,
      prompt: z.string(),
      hints: z.exactOptional(record()),
      seed: z.exactOptional(z.number()),
    }),
  ]);
});

const input = lazy(() =>
  z.object({
    prompt: z.string(),
    hints: z.exactOptional(record()),
    negativePrompt: z.exactOptional(z.string()),
    seed: z.number(),
    style: z.exactOptional(z.string()),
    model: z.exactOptional(z.string()),
    brief: z.exactOptional(record()),
    output: z.object({
      aspectRatio: z.exactOptional(z.string()),
      resolution: z.exactOptional(z.string()),
      size: z.exactOptional(z.number()),
      format: z.exactOptional(z.string()),
      background: z.exactOptional(z.string()),
      animate: z.exactOptional(z.boolean()),
      drawingVersion: z.exactOptional(z.string()),
      thinkingIntensity: z.exactOptional(z.string()),
      count: z.exactOptional(z.number()),
    }),
    references: z.array(z.object(reference())),
    base: z.exactOptional(
      z.object({ brief: record(), seed: z.number(), reference: z.exactOptional(z.object(reference())) }),
    ),
    picture: z.exactOptional(z.object(reference())),
    emotion: z.exactOptional(z.enum(emotions)),
    elements: z.exactOptional(
      z.array(z.object({ ...reference(), placement: z.exactOptional(z.enum(elementPlacements)) })),
    ),
    upscale: z.exactOptional(z.boolean()),
    cast: z.exactOptional(z.array(castMember())),
    clientReferenceId: z.exactOptional(z.string()),
    metadata: z.exactOptional(z.record(z.string(), z.string())),
    twin: z.exactOptional(
      z.object({
        twinId: z.string(),
        source: z.discriminatedUnion("kind", [
          z.object({ kind: z.literal("video"), datasetUrl: z.string(), consentUrl: z.string() }),
          z.object({ kind: z.literal("image"), imageUrl: z.string() }),
          z.object({ kind: z.literal("upload"), image: z.object(reference()) }),
        ]),
      }),
    ),
    webhookUrl: z.exactOptional(z.string()),
    origin: z.exactOptional(z.string()),
    system: z.exactOptional(z.enum(systems)),
    systemFields: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
    traceparent: z.exactOptional(z.string()),
  }),
);

const attempt = lazy(() =>
  z.object({
    startedAt: z.number(),
    endedAt: z.number().nullable(),
    outcome: z.enum(["completed", "failed", "cancelled", "lost"]).nullable(),
    failure: z.object({ code: z.enum(failureCodes), message: z.string() }).nullable(),
  }),
);

const modelCall: () => z.ZodType<ModelCall> = lazy(() =>
  z.object({
    id: z.string(),
    model: z.string(),
    image: z.number(),
    startedAt: z.number(),
    endedAt: z.number().nullable(),
    outcome: z.enum(["completed", "failed", "unknown"]).nullable(),
    cost: z.exactOptional(z.number()),
    submission: z.exactOptional(z.string()),
    picture: z.exactOptional(z.object({ sha256: z.string() })),
  }),
);

export const lease: () => z.ZodType<Lease> = lazy(() =>
  z.object({ worker: z.string(), until: z.number(), from: z.exactOptional(z.number()) }),
);

export const jobBody: () => z.ZodType<Job> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    type: z.enum(jobTypes),
    target: z
      .object({
        avatarId: z.string(),
        lookId: z.string(),
        asCover: z.exactOptional(z.object({ emotions: z.enum(emotionsOfCover) })),
      })
      .nullable(),
    status: z.enum(jobStatuses),
    progress: z.number(),
    stage: z.string(),
    input: input(),
    attempts: z.number(),
    attemptLog: z.array(attempt()),
    modelCalls: z.exactOptional(z.array(modelCall())),
    notBefore: z.number().nullable(),
    lease: lease().nullable(),
    result: jobResult().nullable(),
    failure: failure().nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
    endedAt: z.number().nullable(),
  }),
);

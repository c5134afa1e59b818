import * as z from "zod";
import type { Avatar } from "../../model/avatar.ts";
import { type Delivery, deliveryStatuses } from "../../model/delivery.ts";
import { type Endpoint, webhookEventTypes } from "../../model/endpoint.ts";
import type { Job, JobResult } from "../../model/job.ts";
import { failureCodes } from "../../model/job-failure.ts";
import type { Row } from "./connection.ts";
import { lazy } from "./lazy.ts";

/** Parses the JSON bodies of jobs, avatars, endpoints and deliveries. */
const record = lazy(() => z.record(z.string(), z.unknown()));

const image = lazy(() =>
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
    alt: z.exactOptional(z.string()),
  }),
);

const result: () => z.ZodType<JobResult> = lazy(() =>
  z.object({
    images: z.array(image()),
    brief: record(),
    mode: z.enum(["prompt", "references"]),
    outputApplied: z.object({
      aspectRatio: z.string(),
      resolution: z.string(),
      size: z.exactOptional(z.number()),
      format: z.string(),
      background: z.exactOptional(z.string()),
    }),
    warnings: z.exactOptional(z.array(z.object({ code: z.string(), message: z.string() }))),
    license: z.string(),
    credit: z.string(),
    drawingVersion: z.string(),
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

const input = lazy(() =>
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
      size: z.exactOptional(z.number()),
      format: z.exactOptional(z.string()),
      background: z.exactOptional(z.string()),
      thinkingIntensity: z.exactOptional(z.string()),
      count: z.exactOptional(z.number()),
    }),
    references: z.array(z.object({ sha256: z.string(), mediaType: z.string() })),
    clientReferenceId: z.exactOptional(z.string()),
    metadata: z.exactOptional(z.record(z.string(), z.string())),
    webhookUrl: z.exactOptional(z.string()),
    origin: z.exactOptional(z.string()),
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

const lease = lazy(() =>
  z.object({ worker: z.string(), until: z.number(), from: z.exactOptional(z.number()) }),
);

const job: () => z.ZodType<Job> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    type: z.literal("avatar_generation"),
    status: z.enum(["queued", "processing", "completed", "failed", "cancelled"]),
    progress: z.number(),
    stage: z.string(),
    input: input(),
    attempts: z.number(),
    attemptLog: z.array(attempt()),
    notBefore: z.number().nullable(),
    lease: lease().nullable(),
    result: result().nullable(),
    failure: failure().nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
    endedAt: z.number().nullable(),
  }),
);

const avatar: () => z.ZodType<Avatar> = lazy(() =>
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

const endpoint: () => z.ZodType<Endpoint> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    url: z.string(),
    types: z.array(z.enum(webhookEventTypes)).nullable(),
    description: z.string().nullable(),
    secrets: z.array(z.object({ secret: z.string(), until: z.number().nullable() })),
    active: z.boolean(),
    disabledReason: z.enum(["gone", "failing"]).nullable(),
    failingSince: z.number().nullable(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

const delivery: () => z.ZodType<Delivery> = lazy(() =>
  z.object({
    id: z.string(),
    accountId: z.string(),
    endpointId: z.string().nullable(),
    url: z.string(),
    eventId: z.string(),
    type: z.enum(webhookEventTypes),
    jobId: z.string().nullable(),
    avatarId: z.string().nullable(),
    aboutEndpointId: z.string().nullable(),
    status: z.enum(deliveryStatuses),
    attempts: z.array(
      z.object({
        at: z.number(),
        durationMs: z.number(),
        status: z.number().nullable(),
        error: z.string().nullable(),
      }),
    ),
    attemptsBefore: z.number(),
    dueAt: z.number().nullable(),
    dueFrom: z.exactOptional(z.number()),
    lease: lease().nullable(),
    occurredAt: z.number(),
    createdAt: z.number(),
    endedAt: z.number().nullable(),
  }),
);

const row = lazy(() => z.object({ body: z.string() }));

export function readJob(source: Row): Job {
  return job().parse(JSON.parse(row().parse(source).body));
}

export function readAvatar(source: Row): Avatar {
  return avatar().parse(JSON.parse(row().parse(source).body));
}

export function readEndpoint(source: Row): Endpoint {
  return endpoint().parse(JSON.parse(row().parse(source).body));
}

export function readDelivery(source: Row): Delivery {
  return delivery().parse(JSON.parse(row().parse(source).body));
}

import type { EngineContext } from "../kernel/engine-context.ts";
import type { Job, Warning } from "../model/job.ts";
import { type Failure, type FailureCode, failure } from "../model/job-failure.ts";
import { inTraining, type TwinContent, type TwinTraining } from "../model/twin.ts";
import type { GeneratedImages, ImageModel, ImageModelRequest } from "../ports/image-model.ts";
import {
  type AttemptContext,
  type AttemptFailure,
  type AttemptRecords,
  type AttemptResult,
  type AttemptRun,
  failedResult,
  runAttempt,
} from "./attempt.ts";
import { checkModelResult } from "./check-model-result.ts";
import { completeImages } from "./complete-images.ts";

/** Longer than that of other jobs, because videos of 1.5 GB are downloaded. */
const minTimeoutMs = 30 * 60 * 1000;

/** Trains a twin: its cover is the result's only image. */
export async function trainTwin(
  context: EngineContext,
  model: ImageModel,
  job: Job,
  { twinId, source }: TwinTraining,
  run: AttemptRun & AttemptRecords,
): Promise<AttemptResult> {
  await context.store.transact(async (tx) => {
    const twin = await tx.twins.find(job.accountId, twinId);
    if (twin) await tx.twins.update(inTraining(twin, context.clock.now()));
  });
  const timeoutMs = Math.max(run.timeoutMs, minTimeoutMs);
  return runAttempt(context, { ...run, timeoutMs }, async (attempt) => {
    const reading = context.twinSources.read(source, { ...attempt, jobId: job.id });
    const sources = await attempt.unlessAborted(reading);
    if (sources.kind === "failed") return { failure: sourceFailure(sources.code, sources.message) };
    if (sources.kind === "refused") return { failure: refusal(sources.message) };
    const { picture, content, warnings } = sources;
    attempt.onProgress("storing", 0.9);
    const request = coverRequest(job, content);
    const cover = picture ? coverOf(picture, warnings) : await drawCover(model, request, attempt, warnings);
    if ("failure" in cover) return cover;
    const completing = completeImages(context, cover, request, attempt.signal);
    return { generated: await attempt.unlessAborted(completing), twin: content };
  });
}

function sourceFailure(code: FailureCode, message: string): Failure {
  const reason = failure(code, message);
  return code === "invalid_input" ? { ...reason, action: "Send another video or image." } : reason;
}

function refusal(message: string): Failure {
  const action = "Send a video in which the person says that they consent to the training.";
  return { ...failure("safety_filter", message), action };
}

function coverOf(bytes: Uint8Array, warnings: readonly Warning[]): GeneratedImages {
  return {
    images: [{ bytes, seed: 0 }],
    version: "upload",
    brief: { version: 1 },
    mode: "upload",
    license: "Terms of the account that sent it",
    credit: "Sent by the account",
    warnings,
  };
}

/** A picture for a twin of whose video no frame can be decoded. */
function coverRequest({ id: jobId, input }: Job, { width, height }: TwinContent): ImageModelRequest {
  const { prompt, seed } = input;
  return {
    jobId,
    prompt,
    seed,
    count: 1,
    aspectRatio: width > height ? "16:9" : "9:16",
    references: [],
  };
}

async function drawCover(
  model: ImageModel,
  request: ImageModelRequest,
  attempt: AttemptContext,
  warnings: readonly Warning[],
): Promise<GeneratedImages | AttemptFailure> {
  const result = checkModelResult(await attempt.unlessAborted(model.generate(request, attempt)), request);
  if (!result.ok) return failedResult(result);
  // The prompt is the name of the twin, which nobody expects to be understood.
  const { reading: _, ...images } = result;
  const own = (result.warnings ?? []).filter(({ code }) => !readingWarnings.includes(code));
  return { ...images, warnings: [...warnings, ...own] };
}

/** The warnings of models about how they read a prompt. */
const readingWarnings: readonly string[] = ["prompt_not_understood", "subject_substituted"];

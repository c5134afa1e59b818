import { z } from "zod";
import { cancelJob } from "../../../features/jobs/jobs.ts";
import { followJob, waitForJob } from "../../../features/jobs/wait.ts";
import type { IdempotentResult } from "../../../kernel/with-idempotency.ts";
import type { StoredResponse } from "../../../model/idempotency.ts";
import { hasEnded, type Job } from "../../../model/job.ts";
import { failure } from "../../../model/job-failure.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondEvents, type ServerSentEvent } from "../../respond/respond-events.ts";
import { respondText } from "../../respond/respond-text.ts";
import type { Delivery } from "./decode.ts";
import { encodeCompleted, encodeImages, encodePreview, type Generated } from "./encode.ts";
import { encodeFailure, failureResponse } from "./errors.ts";

/** As long as OpenAI's client waits for a response. */
const maxWaitMs = 600_000;

/** What is stored for an idempotency key: the job, whose pictures are read again. */
const storedJob = z.object({ job_id: z.string() });

export function storeJob({ id }: Job): StoredResponse {
  return { status: 200, body: JSON.stringify({ job_id: id }) };
}

/** Waits for the pictures of an accepted job and responds with them. */
export async function respondWithPictures(
  ctx: RequestContext,
  accepted: Result<IdempotentResult<Job>>,
  delivery: Delivery,
  event: "image_generation" | "image_edit",
): Promise<Result<Response>> {
  if (!accepted.ok) return accepted;
  const { response, replayed } = accepted.value;
  const id = storedJob.parse(JSON.parse(response.body)).job_id;
  if (delivery.previews !== null) {
    return respondEvents(ctx, (signal) => streamPictures(ctx, id, delivery, event, signal));
  }
  const { engine, account, requestId, request } = ctx;
  const waited = await waitForJob(engine, account.id, id, maxWaitMs, request.signal);
  if (waited.ok && !hasEnded(waited.value)) return giveUp(ctx, id);
  const generated = outcomeOf(waited);
  if ("code" in generated) return ok(failureResponse(requestId, generated));
  const headers: Record<string, string> = replayed
    ? { [ctx.dialect.idempotency.replayedHeader]: "true" }
    : {};
  const body = JSON.stringify(await encodeImages(ctx, generated, delivery));
  return ok(respondText(requestId, 200, body, headers));
}

/** The events of a job: previews and pictures, or an error. */
async function* streamPictures(
  ctx: RequestContext,
  id: string,
  delivery: Delivery,
  event: string,
  signal: AbortSignal,
): AsyncGenerator<ServerSentEvent | null, undefined> {
  const write = (data: { readonly type: string }) => ({ event: data.type, data: JSON.stringify(data) });
  let last: Job | null = null;
  try {
    for await (const job of followJob(ctx.engine, ctx.account.id, id, signal)) {
      last = job;
      if (!hasEnded(job)) yield null;
    }
  } finally {
    if (signal.aborted) await cancelAbandoned(ctx, id);
  }
  const generated = outcomeOf(last ? ok(last) : fail("job_not_found", ""));
  if ("code" in generated) {
    yield { event: "error", data: JSON.stringify({ type: "error", error: encodeFailure(generated) }) };
    return;
  }
  for (const image of generated.result.images) {
    if (delivery.previews !== null && delivery.previews > 0)
      yield write(await encodePreview(ctx, `${event}.partial_image`, generated, image, delivery));
    yield write(await encodeCompleted(ctx, `${event}.completed`, generated, image, delivery));
  }
}

/** The pictures of a job that has ended, or why there are none. */
function outcomeOf(job: Result<Job>): Generated | ReturnType<typeof failure> {
  if (!job.ok) return failure("unknown", "The job was deleted.");
  const { result, failure: reason, status } = job.value;
  if (result) return { job: job.value, result };
  if (reason) return reason;
  if (status === "cancelled") return failure("unknown", "The job was cancelled.");
  return failure("timeout", "The server stopped before the picture was made.");
}

/** The job takes too long, the caller has left, or the server stops. */
async function giveUp(ctx: RequestContext, id: string): Promise<Result<Response>> {
  const { engine, requestId } = ctx;
  if (engine.stopping.aborted) return fail("service_unavailable", "The server is stopping.");
  await cancelAbandoned(ctx, id);
  const message = `It took more than ${maxWaitMs / 1000} seconds.`;
  return ok(failureResponse(requestId, { code: "timeout", message }));
}

/** Nobody can ask for the pictures later, except with the idempotency key. */
async function cancelAbandoned(
  { engine, account, request, dialect }: RequestContext,
  id: string,
): Promise<void> {
  if (request.headers.has(dialect.idempotency.header) || engine.stopping.aborted) return;
  await engine.store.transact((tx) => cancelJob(engine, tx, account.id, id));
}

import { getLook } from "../../../features/avatars/looks.ts";
import { cancelJob } from "../../../features/jobs/jobs.ts";
import { waitForJob } from "../../../features/jobs/wait.ts";
import type { IdempotentResult } from "../../../kernel/with-idempotency.ts";
import type { Job } from "../../../model/job.ts";
import { hasEnded } from "../../../model/job.ts";
import type { ReadyLook } from "../../../model/look.ts";
import { fail, ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondFailure } from "./errors.ts";
import { respondJson } from "./respond.ts";

/** As long as Trinity waits for its models. Its own client gives up after three minutes. */
const maxWaitMs = 150_000;

export interface Made {
  readonly job: Job;
  readonly look: ReadyLook;
}

/** Responds to a generation when its job has ended. One that takes too long is cancelled, so that it can be repeated. */
export async function respondWhenEnded(
  ctx: RequestContext,
  accepted: Result<IdempotentResult<Job>>,
  encode: (made: Made) => unknown,
): Promise<Result<Response>> {
  if (!accepted.ok) return accepted;
  if (accepted.value.replayed) throw new TypeError("Generations of Trinity have no idempotency key.");
  const { engine, account, requestId } = ctx;
  const { id } = accepted.value.value;
  const waited = await waitForJob(engine, account.id, id, maxWaitMs, ctx.request.signal);
  const ended = waited.ok && !hasEnded(waited.value) ? await giveUp(ctx, id) : waited;
  if (!ended.ok) return ended.error.code === "job_not_found" ? cancelled(requestId) : ended;
  const job = ended.value;
  if (!job) return ok(respondFailure(requestId, "timeout", `It took more than ${maxWaitMs / 1000} seconds.`));
  if (job.failure) return ok(respondFailure(requestId, job.failure.code, job.failure.message));
  const { target } = job;
  const look = target && (await getLook(engine.store, account.id, target.avatarId, target.lookId));
  if (!look?.ok || look.value.status !== "ready") return cancelled(requestId);
  return respondJson(ctx, encode({ job, look: look.value }));
}

/** Cancels a job, and returns it if it has ended meanwhile. */
async function giveUp({ engine, account, request }: RequestContext, id: string): Promise<Result<Job | null>> {
  if (engine.stopping.aborted) return fail("service_unavailable", "The server is stopping.");
  // Nobody waits for the response, and Trinity finishes what was started.
  if (request.signal.aborted) return ok(null);
  const result = await engine.store.transact((tx) => cancelJob(engine, tx, account.id, id));
  if (!result.ok) return result;
  return ok(result.value.ended ? null : result.value.job);
}

/** The job was cancelled, or deleted with its agent. */
function cancelled(requestId: string): Result<Response> {
  return ok(respondFailure(requestId, "unknown", "It was cancelled, or its avatar was removed."));
}

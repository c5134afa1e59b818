import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import type { Job } from "../../domain/job.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import { cancelJob } from "../../use-cases/cancel-job.ts";
import { getJob } from "../../use-cases/get-job.ts";
import { waitForJob } from "../../use-cases/wait-for-job.ts";
import type { Call } from "../kit/call.ts";
import { hashBody, readKey } from "../kit/idempotency-key.ts";
import { parse, parseSearch } from "../kit/parse.ts";
import { respondText } from "../kit/respond.ts";
import { answerList, answerOnce, jobText } from "./answer.ts";
import { encodeJob } from "./encode.ts";

export async function listJobs(call: Call, account: Account): Promise<Outcome<Response>> {
  const query = parseSearch(operations.listJobs.query, call.url);
  if (!query.ok) return query;
  const { limit, offset, after, status } = query.value;
  const page = await call.world.store.listJobs(account.id, {
    limit,
    offset,
    ...(after && { after }),
    ...(status && { status }),
  });
  return answerList(
    call,
    page.items.map((job) => encodeJob(job, call.address)),
    page,
  );
}

export async function getOneJob(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.getJob.params, call.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getJob.query, call.url);
  if (!query.ok) return query;
  const { wait_for_completion: wait, timeout_seconds: seconds } = query.value;
  const { id } = params.value;
  const waits = wait === "true";
  const job = waits
    ? await waitForJob(call.world, account.id, id, seconds * 1000, call.request.signal)
    : await getJob(call.world, account.id, id);
  // A key that was revoked meanwhile is told nothing more.
  const known = waits ? await call.mayStay() : job;
  if (!known.ok) return known;
  return job.ok ? done(respondText(call.requestId, 200, jobText(call, job.value))) : job;
}

export async function cancel(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.cancelJob.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(call.request, account.id, `/jobs/${id}/cancel`);
  if (!scope.ok) return scope;
  let ended: Job | null = null;
  const outcome = await answerOnce(call, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    act: async (tx) => {
      const cancelled = await cancelJob(call.world, tx, account.id, id);
      if (!cancelled.ok) return cancelled;
      ended = cancelled.value.ended ? cancelled.value.job : null;
      return done({ status: 200, body: jobText(call, cancelled.value.job) });
    },
  });
  if (outcome.ok && ended) call.world.telemetry.note({ kind: "job_ended", job: ended });
  return outcome;
}

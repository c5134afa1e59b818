import { operations } from "@likeness/contract/v1";
import { cancelJob } from "../../../../features/jobs/cancel-job.ts";
import { getJob } from "../../../../features/jobs/get-job.ts";
import { waitForJob } from "../../../../features/jobs/wait-for-job.ts";
import type { Account } from "../../../../model/account.ts";
import type { Job } from "../../../../model/job.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { hashBody, readKey } from "../../../idempotency-key.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondText } from "../../../respond/respond.ts";
import { jobEnvelope, respondList, respondOnce } from "../answer.ts";
import { encodeJob } from "../encode.ts";

export async function listJobs(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const query = parseSearch(operations.listJobs.query, ctx.url);
  if (!query.ok) return query;
  const { limit, offset, after, status } = query.value;
  const page = await ctx.engine.store.listJobs(account.id, {
    limit,
    offset,
    ...(after && { after }),
    ...(status && { status }),
  });
  return respondList(
    ctx,
    page.items.map((job) => encodeJob(job, ctx.assetUrl)),
    page,
  );
}

export async function getOneJob(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.getJob.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getJob.query, ctx.url);
  if (!query.ok) return query;
  const { wait_for_completion: wait, timeout_seconds: seconds } = query.value;
  const { id } = params.value;
  const waits = wait === "true";
  const job = waits
    ? await waitForJob(ctx.engine, account.id, id, seconds * 1000, ctx.request.signal)
    : await getJob(ctx.engine, account.id, id);
  // A key that was revoked meanwhile is told nothing more.
  const known = waits ? await ctx.reauthenticate() : job;
  if (!known.ok) return known;
  return job.ok ? ok(respondText(ctx.requestId, 200, jobEnvelope(ctx, job.value))) : job;
}

export async function cancel(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.cancelJob.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const scope = readKey(ctx.request, account.id, `/jobs/${id}/cancel`);
  if (!scope.ok) return scope;
  let ended: Job | null = null;
  const result = await respondOnce(ctx, {
    scope: scope.value,
    bodyHash: () => hashBody({}),
    execute: async (tx) => {
      const cancelled = await cancelJob(ctx.engine, tx, account.id, id);
      if (!cancelled.ok) return cancelled;
      ended = cancelled.value.ended ? cancelled.value.job : null;
      return ok({ status: 200, body: jobEnvelope(ctx, cancelled.value.job) });
    },
  });
  if (result.ok && ended) ctx.engine.telemetry.emit({ kind: "job_ended", job: ended });
  return result;
}

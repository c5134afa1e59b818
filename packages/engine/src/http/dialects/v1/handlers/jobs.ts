import { operations } from "@likeness/contract/v1";
import { cancelJob, getJob } from "../../../../features/jobs/jobs.ts";
import { waitForJob } from "../../../../features/jobs/wait.ts";
import type { Job } from "../../../../model/job.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { respondText } from "../../../respond/respond-text.ts";
import { decodePage } from "../decode.ts";
import { encodeJob } from "../encode.ts";
import { jobEnvelope, respondList } from "../respond.ts";

export async function listJobs(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listJobs, ctx.url);
  if (!query.ok) return query;
  const { status } = query.value;
  const page = await ctx.engine.store.jobs.list(ctx.account.id, {
    ...decodePage(query.value),
    ...(status && { status }),
  });
  return respondList(
    ctx,
    page.items.map((job) => encodeJob(job, ctx.assetUrl)),
    page,
  );
}

export async function getOneJob(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getJob.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.getJob, ctx.url);
  if (!query.ok) return query;
  const { wait_for_completion, timeout_seconds } = query.value;
  const { id } = params.value;
  const { engine, account, request } = ctx;
  const waits = wait_for_completion === "true";
  const job = waits
    ? await waitForJob(engine, account.id, id, timeout_seconds * 1000, request.signal)
    : await getJob(engine, account.id, id);
  // The API key may have been revoked while the request waited.
  const allowed = waits ? await ctx.reauthenticate() : job;
  if (!allowed.ok) return allowed;
  return job.ok ? ok(respondText(ctx.requestId, 200, jobEnvelope(ctx, job.value))) : job;
}

export async function cancelOneJob(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.cancelJob.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const write = readEmptyWrite(ctx, `/jobs/${id}/cancel`);
  if (!write.ok) return write;
  let ended: Job | null = null;
  const result = await respondOnce(ctx, {
    ...write.value,
    execute: async (tx) => {
      const cancelled = await cancelJob(ctx.engine, tx, ctx.account.id, id);
      if (!cancelled.ok) return cancelled;
      ended = cancelled.value.ended ? cancelled.value.job : null;
      return ok({ status: 200, body: jobEnvelope(ctx, cancelled.value.job) });
    },
  });
  if (result.ok && ended) ctx.engine.telemetry.emit({ kind: "job_ended", job: ended });
  return result;
}

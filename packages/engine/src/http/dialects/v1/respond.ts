import type { StoredResponse } from "../../../model/idempotency.ts";
import type { Job } from "../../../model/job.ts";
import { ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond-text.ts";
import { encodeJob, encodeList, envelope } from "./encode.ts";

export function respondData(ctx: RequestContext, object: string, data: unknown): Result<Response> {
  return ok(respondText(ctx.requestId, 200, dataEnvelope(ctx, object, data)));
}

export function respondList(
  ctx: RequestContext,
  items: readonly unknown[],
  page: { hasMore: boolean; total: number },
): Result<Response> {
  return respondData(ctx, "list", encodeList(items, page.hasMore, page.total));
}

export function jobEnvelope(ctx: RequestContext, job: Job): string {
  return envelope(ctx.requestId, ctx.engine.clock.now(), "job", job.status, encodeJob(job, ctx.assetUrl));
}

/** Encodes the response to a request whose job was accepted. */
export function encodeAcceptedJob(ctx: RequestContext): (job: Job) => StoredResponse {
  return (job) => ({ status: 202, body: jobEnvelope(ctx, job) });
}

/** The envelope of everything but jobs. */
export function dataEnvelope(ctx: RequestContext, object: string, data: unknown): string {
  return envelope(ctx.requestId, ctx.engine.clock.now(), object, "completed", data);
}

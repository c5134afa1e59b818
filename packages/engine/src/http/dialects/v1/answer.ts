import {
  type Idempotency,
  type IdempotentResult,
  type IdempotentWrite,
  withIdempotency,
} from "../../../kernel/with-idempotency.ts";
import type { StoredAnswer } from "../../../model/idempotency.ts";
import type { Job } from "../../../model/job.ts";
import { ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond.ts";
import { encodeJob, encodeList, envelope } from "./encode.ts";

type Write<P> = IdempotentWrite<StoredAnswer, P> & Omit<Idempotency<StoredAnswer>, "encode">;

/** Performs a write and answers it, or answers again what was answered the first time. */
export async function respondOnce<P>(
  ctx: RequestContext,
  { scope, bodyHash, cipher, ...write }: Write<P>,
): Promise<Result<Response>> {
  const identity = {
    scope,
    bodyHash,
    encode: (response: StoredAnswer) => response,
    ...(cipher && { cipher }),
  };
  return respondIdempotent(ctx, await withIdempotency(ctx.engine, ctx.accountId, identity, write));
}

export function respondIdempotent(
  ctx: RequestContext,
  result: Result<IdempotentResult<unknown>>,
): Result<Response> {
  if (!result.ok) return result;
  const { response, replayed } = result.value;
  if (!replayed) ctx.engine.events.notify();
  const headers: Record<string, string> = replayed ? { "x-idempotency-replayed": "true" } : {};
  return ok(respondText(ctx.requestId, response.status, response.body, headers));
}

export function respondData(
  ctx: RequestContext,
  object: string,
  status: string,
  data: unknown,
): Result<Response> {
  return ok(
    respondText(ctx.requestId, 200, envelope(ctx.requestId, ctx.engine.clock.now(), object, status, data)),
  );
}

export function respondList(
  ctx: RequestContext,
  items: readonly unknown[],
  page: { hasMore: boolean; total: number },
) {
  return respondData(ctx, "list", "completed", encodeList(items, page.hasMore, page.total));
}

export function jobEnvelope(ctx: RequestContext, job: Job): string {
  return envelope(ctx.requestId, ctx.engine.clock.now(), "job", job.status, encodeJob(job, ctx.assetUrl));
}

/** The envelope of what is there as a whole, unlike a job. */
export function dataEnvelope(ctx: RequestContext, object: string, data: unknown): string {
  return envelope(ctx.requestId, ctx.engine.clock.now(), object, "completed", data);
}

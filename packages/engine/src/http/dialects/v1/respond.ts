import {
  type IdempotencyOptions,
  type IdempotentResult,
  type IdempotentWrite,
  withIdempotency,
} from "../../../kernel/with-idempotency.ts";
import type { StoredResponse } from "../../../model/idempotency.ts";
import type { Job } from "../../../model/job.ts";
import { ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond-text.ts";
import { encodeJob, encodeList, envelope } from "./encode.ts";

type Write<P> = IdempotentWrite<StoredResponse, P> & Omit<IdempotencyOptions<StoredResponse>, "encode">;

/** Executes a write and responds with its result, or with the stored response of its idempotency key. */
export async function respondOnce<P>(
  ctx: RequestContext,
  { scope, bodyHash, cipher, ...write }: Write<P>,
): Promise<Result<Response>> {
  const identity = {
    scope,
    bodyHash,
    encode: (response: StoredResponse) => response,
    ...(cipher && { cipher }),
  };
  return respondIdempotent(ctx, await withIdempotency(ctx.engine, ctx.account.id, identity, write));
}

export function respondIdempotent(
  ctx: RequestContext,
  result: Result<IdempotentResult<unknown>>,
): Result<Response> {
  if (!result.ok) return result;
  const { response, replayed } = result.value;
  const headers: Record<string, string> = replayed
    ? { [ctx.dialect.idempotency.replayedHeader]: "true" }
    : {};
  return ok(respondText(ctx.requestId, response.status, response.body, headers));
}

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

/** What a job keeps of the request that created it, and the signal that aborts when the caller gives up. */
export function requestOrigin({ origin, traceparent, request }: RequestContext) {
  return { origin, ...(traceparent !== null && { traceparent }), signal: request.signal };
}

/** The envelope of everything but jobs. */
export function dataEnvelope(ctx: RequestContext, object: string, data: unknown): string {
  return envelope(ctx.requestId, ctx.engine.clock.now(), object, "completed", data);
}

import {
  type IdempotencyOptions,
  type IdempotentResult,
  type IdempotentWrite,
  withIdempotency,
} from "../../kernel/with-idempotency.ts";
import type { StoredResponse } from "../../model/idempotency.ts";
import { ok, type Result } from "../../model/result.ts";
import type { RequestContext } from "../request-context.ts";
import { respondText } from "./respond-text.ts";

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

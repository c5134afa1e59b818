import { ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond-text.ts";
import { seconds } from "./encode.ts";

/** The success envelope as JSON text. Its status is that of the request, except for jobs that were just queued. */
export function envelope(ctx: RequestContext, object: string, data: unknown, status = "completed"): string {
  const created_at = seconds(ctx.engine.clock.now());
  return JSON.stringify({ id: ctx.requestId, object, status, created_at, data });
}

export function respondData(ctx: RequestContext, object: string, data: unknown): Result<Response> {
  return ok(respondText(ctx.requestId, 200, envelope(ctx, object, data)));
}

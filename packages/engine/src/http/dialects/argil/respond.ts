import { ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond-text.ts";

/** Argil's responses have no envelope. */
export function respondJson({ requestId }: RequestContext, body: unknown): Result<Response> {
  return ok(respondText(requestId, 200, JSON.stringify(body)));
}

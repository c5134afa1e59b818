import { ok, type Result } from "../../../model/result.ts";
import type { PublicRequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond-text.ts";

export function respondJson(
  { requestId }: Pick<PublicRequestContext, "requestId">,
  body: unknown,
): Result<Response> {
  return ok(respondText(requestId, 200, JSON.stringify(body)));
}

/** An error in Trinity's words. */
export function respondDetail(
  { requestId }: Pick<PublicRequestContext, "requestId">,
  status: number,
  detail: string,
): Result<Response> {
  return ok(respondText(requestId, status, JSON.stringify({ detail })));
}

/** The identity of a write: Trinity does not deduplicate. */
export const notRepeatable = { scope: null, bodyHash: async () => "" } as const;

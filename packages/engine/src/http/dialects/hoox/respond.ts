import type { StoredResponse } from "../../../model/idempotency.ts";
import { ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond-text.ts";
import { encodeAvatarId, encodeLookId } from "./ids.ts";

export function respondJson({ requestId }: RequestContext, body: unknown): Result<Response> {
  return ok(respondText(requestId, 200, JSON.stringify(body)));
}

/** The response to a request that creates a look. */
export function encodeCreated(avatarId: string, lookId: string): StoredResponse {
  const body = { avatar_id: encodeAvatarId(avatarId), look_id: encodeLookId(lookId) };
  return { status: 201, body: JSON.stringify(body) };
}

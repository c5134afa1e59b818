import { fail, ok, type Result } from "../../../model/result.ts";
import type { RequestContext } from "../../request-context.ts";
import { respondText } from "../../respond/respond-text.ts";
import { decodeId } from "./ids.ts";

export function respondJson(ctx: RequestContext, body: unknown): Result<Response> {
  return ok(respondText(ctx.requestId, 200, JSON.stringify(body)));
}

/** A response that is stored for an idempotency key. */
export function stored(body: unknown) {
  return { status: 200, body: JSON.stringify(body) };
}

/** The id of the avatar in the path. A text that cannot be one is like an unknown id. */
export function avatarIdOf({ params }: RequestContext): Result<string> {
  return findAvatarId(params["avatarId"] ?? params["imageId"] ?? "");
}

export function findAvatarId(text: string): Result<string> {
  const id = decodeId("avatar", text);
  return id === null ? fail("avatar_not_found", `There is no avatar ${text}.`, { field: "id" }) : ok(id);
}

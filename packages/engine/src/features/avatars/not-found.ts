import { fail, type Result } from "../../model/result.ts";

export function avatarNotFound(id: string): Result<never> {
  return fail("avatar_not_found", `There is no avatar ${id}.`, { field: "id" });
}

export function lookNotFound(id: string, field = "lookId"): Result<never> {
  return fail("look_not_found", `The avatar has no look ${id}.`, { field });
}

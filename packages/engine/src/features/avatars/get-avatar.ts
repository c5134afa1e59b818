import type { Avatar } from "../../model/avatar.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { Reads } from "../../ports/store.ts";

export async function getAvatar(reads: Reads, accountId: string, id: string): Promise<Result<Avatar>> {
  const avatar = await reads.findAvatar(accountId, id);
  if (avatar) return ok(avatar);
  return fail("avatar_not_found", `There is no avatar ${id}.`, {
    param: "id",
    hint: "List avatars with GET /api/v1/avatars; a job's id is not an avatar's.",
  });
}

import { fail, ok, type Result } from "../../../model/result.ts";

/** The id of an avatar in this API: `avtr_` and a UUID without hyphens. */
export function encodeAvatarId(id: string): string {
  return `avtr_${id.replaceAll("-", "")}`;
}

export function encodeLookId(id: string): string {
  return `look_${id.replaceAll("-", "")}`;
}

/** An id of another form is that of no avatar. */
export function decodeAvatarId(id: string): Result<string> {
  const uuid = decodeId("avtr", id);
  return uuid === null ? fail("avatar_not_found", `There is no avatar ${id}.`) : ok(uuid);
}

export function decodeLookId(id: string): Result<string> {
  const uuid = decodeId("look", id);
  return uuid === null ? fail("look_not_found", `There is no look ${id}.`) : ok(uuid);
}

function decodeId(prefix: string, id: string): string | null {
  const pattern = new RegExp(`^${prefix}_(.{8})(.{4})(.{4})(.{4})(.{12})$`);
  const parts = pattern.exec(id.toLowerCase())?.slice(1).join("-");
  return parts !== undefined && /^[0-9a-f-]{36}$/.test(parts) ? parts : null;
}

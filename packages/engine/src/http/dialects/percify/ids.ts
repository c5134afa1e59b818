/** Kinds of objects, by the prefix of their ids. */
type IdKind = "avatar" | "img" | "user" | "comment" | "webhook" | "txn";

/** The id of an object as Percify writes ids: `avatar_` and 32 hexadecimal digits. */
export function encodeId(kind: IdKind, uuid: string): string {
  return `${kind}_${uuid.replaceAll("-", "")}`;
}

/** The UUID of an id of this kind, with or without the prefix and in upper or lower case; null for other texts. */
export function decodeId(kind: "avatar" | "webhook", id: string): string | null {
  const prefixes = kind === "avatar" ? "avatar|img" : kind;
  const match = new RegExp(
    `^(?:(?:${prefixes})_)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})$`,
    "i",
  ).exec(id);
  return match ? match.slice(1).join("-").toLowerCase() : null;
}

import { LikenessConfigError } from "../errors/errors.ts";
import { isFields } from "./guards.ts";

// What TypeScript refuses, JavaScript passes on; a server would only say that the request was wrong.

/** One part of a path, such as an id. */
export function pathPart(value: unknown): string {
  if (typeof value === "string" && value !== "") return encodeURIComponent(value);
  const hint = isFields(value) && "id" in value ? "; pass its id" : "";
  throw new LikenessConfigError(`an id must be a string that is not empty, not ${kindOf(value)}${hint}`);
}

export function mustBeObject(value: unknown, what: string, example: string): void {
  if (isFields(value)) return;
  throw new LikenessConfigError(`${what} must be an object, such as ${example}, not ${kindOf(value)}`);
}

export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  const kind = typeof value;
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

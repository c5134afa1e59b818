import { LikenessConfigError } from "../errors/errors.ts";
import { isFields } from "./guards.ts";

// Callers in JavaScript can pass what TypeScript would reject.

export function assertObject(value: unknown, name: string, example: string): void {
  if (isFields(value)) return;
  throw new LikenessConfigError(`${name} must be an object, such as ${example}, not ${describeType(value)}`);
}

export function describeType(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  const kind = typeof value;
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

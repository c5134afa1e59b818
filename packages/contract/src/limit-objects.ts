import type { ZodType } from "zod";

/** Constraints on an object in a request body that the zod generator does not support. */
export interface ObjectLimits {
  /** Path of the object in the body. */
  readonly path: readonly string[];
  /** At least one of these must be present. */
  readonly anyOf?: readonly string[];
  /** At most one of these may be present. */
  readonly exclusive?: readonly string[];
  readonly maxProperties?: number;
  readonly maxNameLength?: number;
  readonly maxJsonLength?: number;
}

/** Adds object constraints to a schema. */
export function limitObjects<S extends ZodType>(schema: S, limits: readonly ObjectLimits[]): S {
  return schema.superRefine((body, context) => {
    for (const limit of limits) {
      const value = limit.path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), body);
      if (!isRecord(value)) continue;
      for (const { path = [], message } of check(value, limit)) {
        context.addIssue({ code: "custom", path: [...limit.path, ...path], message });
      }
    }
  });
}

function check(value: Record<string, unknown>, limits: ObjectLimits): { path?: string[]; message: string }[] {
  const { path, anyOf, exclusive = [], maxProperties, maxNameLength, maxJsonLength } = limits;
  const names = Object.keys(value);
  const issues: { path?: string[]; message: string }[] = [];
  if (anyOf && names.length === 0) {
    issues.push({ message: `must have at least one of ${anyOf.slice(0, -1).join(", ")} or ${anyOf.at(-1)}` });
  }
  const [first, second] = exclusive.filter((name) => value[name] !== undefined);
  if (first !== undefined && second !== undefined) {
    const message = `cannot be combined with ${[...path, second].join(".")}`;
    issues.push({ path: [first], message });
  }
  if (maxProperties !== undefined && names.length > maxProperties) {
    issues.push({ message: `must have at most ${maxProperties} keys; it has ${names.length}` });
  }
  const long = names.find((name) => maxNameLength !== undefined && name.length > maxNameLength);
  if (long !== undefined) {
    issues.push({ message: `must have keys of at most ${maxNameLength} characters; one has ${long.length}` });
  }
  if (maxJsonLength !== undefined) {
    const { length } = JSON.stringify(value);
    const [max, actual] = [maxJsonLength, length].map((number) => number.toLocaleString("en"));
    if (length > maxJsonLength) {
      issues.push({ message: `must be at most ${max} characters of JSON; it is ${actual}` });
    }
  }
  return issues;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

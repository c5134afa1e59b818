import { fail, ok, type Result } from "../../model/result.ts";

const maxDepth = 32;

/**
 * Rejects JSON that parses but cannot be stored: nested too deeply, numbers too large for a double, malformed Unicode,
 * and `__proto__` as a name.
 */
export function checkJson(json: unknown): Result<unknown> {
  const left: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: json, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    const problem = findProblem(value, path);
    if (problem) {
      const param = path.join(".");
      return fail("invalid_request", `${param || "The body"} ${problem}.`, { param });
    }
    if (typeof value !== "object" || value === null) continue;
    for (const [key, item] of Object.entries(value)) left.push({ value: item, path: [...path, key] });
  }
  return ok(json);
}

function findProblem(value: unknown, path: readonly string[]): string | null {
  const key = path.at(-1) ?? "";
  if (path.length > maxDepth) return `is nested more than ${maxDepth} levels deep`;
  if (key === "__proto__" || !key.isWellFormed()) return "is not a valid name";
  if (typeof value === "number" && !Number.isFinite(value)) return "is too large a number";
  if (typeof value === "string" && !value.isWellFormed())
    return "is not well-formed Unicode: it has half a surrogate pair";
  return null;
}

import { fail, ok, type Result } from "../../model/result.ts";

const maxDepth = 32;

/**
 * Refuses JSON that parses and yet cannot be kept: nested beyond reason, numbers too large for a double, text that is
 * not Unicode, and names that mean something to JavaScript.
 */
export function checkJson(json: unknown): Result<unknown> {
  const left: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value: json, path: [] }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    const wrong = whatIsWrong(value, path);
    if (wrong) {
      const param = path.join(".");
      return fail("invalid_request", `${param || "The body"} ${wrong}.`, { param });
    }
    if (typeof value !== "object" || value === null) continue;
    for (const [key, item] of Object.entries(value)) left.push({ value: item, path: [...path, key] });
  }
  return ok(json);
}

function whatIsWrong(value: unknown, path: readonly string[]): string | null {
  const key = path.at(-1) ?? "";
  if (path.length > maxDepth) return `is nested more than ${maxDepth} levels deep`;
  if (key === "__proto__" || !key.isWellFormed()) return "is not a name that can be kept";
  if (typeof value === "number" && !Number.isFinite(value)) return "is a number too large to be kept";
  if (typeof value === "string" && !value.isWellFormed())
    return "is not well-formed Unicode: half a character is missing";
  return null;
}

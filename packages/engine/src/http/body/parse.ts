import { explainIssues, parseQuery } from "@likeness/contract/v1";
import type { ZodType, z } from "zod";
import { fail, ok, type Result } from "../../model/result.ts";

/** Validates a value with a schema of the contract. The error lists every invalid field. */
export function parse<S extends ZodType>(schema: S, value: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issues = explainIssues(parsed.error, value);
  const first = issues[0] ?? { param: "", message: "is not valid" };
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return fail("invalid_request", `${first.param || "The body"} ${first.message}${more}.`, {
    param: first.param,
    issues,
  });
}

/** Validates the query string as the operation of the contract takes it. */
export function parseSearch<S extends ZodType>(
  { query, queryNumbers }: { readonly query: S; readonly queryNumbers: readonly string[] },
  url: URL,
): Result<z.output<S>> {
  return parse(query, parseQuery(url.searchParams, queryNumbers));
}

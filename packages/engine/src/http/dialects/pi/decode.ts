import { explainIssues, parseQuery } from "@likeness/contract/v1";
import type { ZodType, z } from "zod";
import { type ErrorCode, type Failed, fail, ok, type Result } from "../../../model/result.ts";
import { smallBodyBytes } from "../../body/body-budget.ts";
import { readBody } from "../../body/read-body.ts";
import { parseJson } from "../../body/read-json.ts";

/** Reads a small JSON body of any Content-Type, trims some of its texts and validates it. */
export async function readInput<S extends ZodType>(
  request: Request,
  schema: S,
  trimmed: readonly string[],
): Promise<Result<z.output<S>>> {
  const slices: Uint8Array[] = [];
  const limits = { maxBytes: smallBodyBytes, tooLargeHint: "Send a smaller body.", share: null };
  const read = await readBody(request, limits, async (bytes) => {
    slices.push(bytes);
    return ok(null);
  });
  if (!read.ok) return read;
  const json = parseJson(slices);
  return json.ok ? validate(schema, trim(json.value, trimmed)) : json;
}

/** A copy of an object with some of its texts trimmed, and those of the objects in it that are named with a dot. */
export function trim(json: unknown, names: readonly string[]): unknown {
  if (!isRecord(json)) return json;
  const entries = Object.entries(json).map(([name, value]) => {
    if (names.includes(`${name}.`)) return [name, trim(value, isRecord(value) ? Object.keys(value) : [])];
    return [name, names.includes(name) && typeof value === "string" ? value.trim() : value];
  });
  return Object.fromEntries(entries);
}

/** Validates a value. The error has the issues with their codes and paths. */
export function validate<S extends ZodType>(schema: S, value: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issues = explainIssues(parsed.error, value).map(({ param, message }) => {
    const found = parsed.error.issues.find(({ path }) => path.map(String).join(".") === param);
    return { param, message, code: codeOf(found?.code) };
  });
  const [first] = issues;
  const param = first?.param ?? "";
  const message = `${param || "The body"} ${first?.message ?? "is not valid"}.`;
  return fail("invalid_request", message, { param, issues });
}

/** Validates the query string; `systemCode` is the code of the error. */
export function validateQuery<S extends ZodType>(
  { query, queryNumbers }: { readonly query: S; readonly queryNumbers: readonly string[] },
  url: URL,
  systemCode: string,
): Result<z.output<S>> {
  const result = validate(query, parseQuery(url.searchParams, queryNumbers));
  return result.ok ? result : { ok: false, error: { ...result.error, systemCode } };
}

/** Pi's validator is zod 3, which names two kinds of issues differently. */
function codeOf(code = "custom"): string {
  if (code === "invalid_value") return "invalid_enum_value";
  return code === "invalid_format" ? "invalid_string" : code;
}

/** The id in the path. */
export function readId(id: string | undefined, systemCode: string): Result<string> {
  if (id !== undefined && uuid.test(id)) return ok(id);
  return refuse("invalid_request", systemCode, "The id in the path must be a UUID.", "id");
}

/** An error with a code that only Pi has. */
export function refuse(code: ErrorCode, systemCode: string, message: string, param?: string): Failed {
  return fail(code, message, { systemCode, ...(param && { param }) });
}

/** Numbers outside of the limits are clamped, and others ignored. */
export function decodePage(query: URLSearchParams) {
  return {
    limit: clamp(query.get("limit"), { min: 1, max: 100, otherwise: 20 }),
    offset: clamp(query.get("offset"), { min: 0, max: 2_147_483_647, otherwise: 0 }),
  };
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly otherwise: number;
}

function clamp(text: string | null, { min, max, otherwise }: Bounds): number {
  const number = text === null || text.trim() === "" ? Number.NaN : Math.trunc(Number(text));
  return Number.isNaN(number) ? otherwise : Math.min(max, Math.max(min, number));
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

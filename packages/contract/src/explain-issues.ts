import type { ZodError } from "zod";

/** A violation of the contract by a request, response or event. */
export interface Violation {
  /** The field or parameter as a dotted path; empty for the whole body. */
  readonly param: string;
  /** A phrase that follows the name of the field: "must be ...". */
  readonly message: string;
}

type Issue = ZodError["issues"][number];

/** Describes for each invalid field what is wrong and what is allowed. */
export function explainIssues(error: ZodError, input: unknown): Violation[] {
  const violations = error.issues.flatMap((issue) => explain(issue, input));
  // Keeps only the first violation of each field: an empty prompt is also blank.
  return violations.filter(({ param }, at) => violations.findIndex((other) => other.param === param) === at);
}

function explain(issue: Issue, input: unknown, parent: readonly PropertyKey[] = []): Violation[] {
  const path = [...parent, ...issue.path];
  const param = path.map(String).join(".");
  const value = path.reduce<unknown>((at, key) => (isRecord(at) ? at[String(key)] : undefined), input);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        param: param === "" ? key : `${param}.${key}`,
        message: "is not a known field",
      }));
    case "invalid_type":
      if (value === undefined) return [{ param, message: "is required" }];
      return [{ param, message: `must be ${article(issue.expected)}; it is ${article(kindOf(value))}` }];
    case "invalid_value":
      return [{ param, message: `must be ${oneOf(issue.values)}; it is ${show(value)}` }];
    case "too_small":
      return [{ param, message: `must ${bound("at least", Number(issue.minimum), issue.origin, value)}` }];
    case "too_big":
      return [{ param, message: `must ${bound("at most", Number(issue.maximum), issue.origin, value)}` }];
    case "invalid_format":
      if (issue.format === "regex") return [{ param, message: explainPattern(issue, value) }];
      return [{ param, message: `must be ${article(issue.format.toUpperCase())}; it is ${show(value)}` }];
    case "invalid_union": {
      // The closest branch: the one with the fewest mismatched constants, then the fewest issues.
      const mismatches = (issues: readonly Issue[]) =>
        issues.filter(({ code }) => code === "invalid_value").length;
      const closest =
        issue.errors.toSorted((a, b) => mismatches(a) - mismatches(b) || a.length - b.length)[0] ?? [];
      return closest.flatMap((inner) => explain(inner, input, path));
    }
    default:
      return [{ param, message: issue.message }];
  }
}

/** What the patterns of the contract require; that of all others is a character that is not white space. */
const patterns: Readonly<Record<string, string>> = {
  "/^[a-z0-9][a-z0-9._-]*$/":
    'may contain only a-z, 0-9, ".", "_" and "-", and must begin with a letter or a digit',
};

function explainPattern({ pattern = "" }: { readonly pattern?: string | undefined }, value: unknown): string {
  const required = patterns[pattern];
  return required === undefined ? "must not be blank" : `${required}; it is ${show(value)}`;
}

function bound(which: string, limit: number, origin: string, value: unknown): string {
  const number = limit.toLocaleString("en", { maximumFractionDigits: 6 });
  if (origin === "string") {
    const length = typeof value === "string" ? value.length : 0;
    return length === 0
      ? "not be empty"
      : `have ${which} ${number} characters; it has ${length.toLocaleString("en")}`;
  }
  if (origin === "array") {
    const length = Array.isArray(value) ? value.length : 0;
    return `have ${which} ${number} items; it has ${length.toLocaleString("en")}`;
  }
  return `be ${which} ${number}; it is ${show(value)}`;
}

function oneOf(values: readonly unknown[]): string {
  const shown = values.map(show);
  return shown.length === 1 ? `${shown[0]}` : `one of ${shown.join(", ")}`;
}

function show(value: unknown): string {
  const text = typeof value === "string" ? `"${value}"` : String(JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function article(noun: string): string {
  if (noun === "null") return noun;
  if (noun === "int") return "a whole number";
  return /^[aeio]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

import type { ZodType } from "zod";
import { explainIssues, type Violation } from "./explain-issues.ts";
import { findOperation } from "./find-operation.ts";
import { type FormField, type FormShape, isForm, readFormField } from "./form.ts";
import { zErrorEnvelope, zWebhookEvent } from "./generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";
import { parseQuery } from "./parse-query.ts";

/** What of a request breaks the contract; empty when nothing does. Reads a copy of the body. */
export async function checkRequest(request: Request): Promise<Violation[]> {
  const url = new URL(request.url);
  const found = findOperation(request.method, url.pathname);
  if (!found) return [{ param: "", message: `${request.method} ${url.pathname} is not in the contract` }];
  const { params } = found;
  const operation: Operation = found.operation;
  const violations: Violation[] = [];
  const look = (schema: ZodType | undefined, value: unknown) => {
    const parsed = schema?.safeParse(value);
    if (parsed && !parsed.success) violations.push(...explainIssues(parsed.error, value));
  };
  look(operation.params, params);
  look(operation.query, parseQuery(url.searchParams));
  const key = request.headers.get("idempotency-key");
  look(operation.headers, key === null ? {} : { "Idempotency-Key": key });
  if (operation.form && isForm(request.headers.get("content-type"))) {
    const form = await request
      .clone()
      .formData()
      .catch(() => null);
    if (form) look(operation.body, readForm(operation.form, form, violations));
    else if (canParseForms()) violations.push({ param: "", message: "the body is not multipart/form-data" });
  } else if (operation.body) {
    const text = await request.clone().text();
    const json = text === "" ? {} : parseJson(text);
    if (json === undefined) violations.push({ param: "", message: "the body is not JSON" });
    else look(operation.body, json);
  }
  return violations;
}

/** What of a response breaks the contract; empty when nothing does. Reads a copy of the body. */
export async function checkResponse(
  request: { method: string; url: string },
  response: Response,
): Promise<Violation[]> {
  const { pathname } = new URL(request.url);
  const found = findOperation(request.method, pathname);
  const violations: Violation[] = [];
  if (!response.headers.get("x-request-id"))
    violations.push({ param: "X-Request-Id", message: "is required" });
  const answers: Operation["responses"] = found?.operation.responses ?? {};
  const schema = response.status in answers ? answers[response.status] : zErrorEnvelope();
  if (found && response.ok && !(response.status in answers)) {
    violations.push({
      param: "status",
      message: `${response.status} is not an answer of ${request.method} ${pathname}`,
    });
  }
  if (!schema || request.method === "HEAD") return violations;
  const json = parseJson(await response.clone().text());
  const parsed = schema.safeParse(json);
  if (!parsed.success) violations.push(...explainIssues(parsed.error, json));
  return violations;
}

/** What of a webhook's body breaks the contract; empty when nothing does. */
export function checkEvent(json: unknown): Violation[] {
  const parsed = zWebhookEvent().safeParse(json);
  return parsed.success ? [] : explainIssues(parsed.error, json);
}

/**
 * Node's `formData()` fails on every form where a test environment, such as jsdom, has put a Uint8Array of its own realm
 * in the place of Node's. What is wrong with a form is then left to whoever the request is for.
 */
function canParseForms(): boolean {
  return new TextEncoder().encode("") instanceof Uint8Array;
}

/** The body that a form stands for, with a word in place of each file. */
function readForm(shape: FormShape, form: FormData, violations: Violation[]): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of form) {
    if (shape.files.includes(name)) {
      const list = fields.get(name);
      const item = typeof value === "string" ? value : value.size > 0 ? "file" : "";
      fields.set(name, [...(Array.isArray(list) ? list : []), item]);
      continue;
    }
    if (fields.has(name)) violations.push({ param: name, message: "is sent twice" });
    const field: FormField =
      typeof value === "string" ? readFormField(shape, name, value) : { wrong: "must be text, not a file" };
    if ("wrong" in field) violations.push({ param: name, message: field.wrong });
    fields.set(name, "wrong" in field ? undefined : field.value);
  }
  return Object.fromEntries(fields);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

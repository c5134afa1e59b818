import type { ZodType } from "zod";
import { explainIssues, type Violation } from "./explain-issues.ts";
import type { FindOperation } from "./find-operation.ts";
import { type FormField, type FormShape, isForm, readFormField } from "./form.ts";
import type { Operation } from "./operation.ts";
import { parseQuery } from "./parse-query.ts";

/** What of a contract requests, responses and webhooks are checked against. */
export interface ContractSchemas {
  readonly findOperation: FindOperation<string>;
  readonly errorEnvelope: () => ZodType;
  readonly webhookEvent: () => ZodType;
}

export interface ContractChecks {
  /** Returns the violations of a request, or an empty array. Reads a clone of the body. */
  checkRequest(request: Request): Promise<Violation[]>;
  /** Returns the violations of a response, or an empty array. Reads a clone of the body. */
  checkResponse(request: { method: string; url: string }, response: Response): Promise<Violation[]>;
  /** Returns the violations of a webhook body, or an empty array. */
  checkEvent(json: unknown): Violation[];
}

export function createChecks(schemas: ContractSchemas): ContractChecks {
  return {
    checkRequest: (request) => checkRequest(schemas, request),
    checkResponse: (request, response) => checkResponse(schemas, request, response),
    checkEvent(json) {
      const parsed = schemas.webhookEvent().safeParse(json);
      return parsed.success ? [] : explainIssues(parsed.error, json);
    },
  };
}

async function checkRequest({ findOperation }: ContractSchemas, request: Request): Promise<Violation[]> {
  const url = new URL(request.url);
  const match = findOperation(request.method, url.pathname);
  if (!match)
    return [{ param: "", message: `${request.method} ${url.pathname} is not an operation of the API` }];
  const { params, operation } = match;
  const violations: Violation[] = [];
  const validate = (schema: ZodType | undefined, value: unknown) => {
    const parsed = schema?.safeParse(value);
    if (parsed && !parsed.success) violations.push(...explainIssues(parsed.error, value));
  };
  validate(operation.params, params);
  validate(operation.query, parseQuery(url.searchParams, operation.queryNumbers));
  const key = request.headers.get("idempotency-key");
  validate(operation.headers, key === null ? {} : { "Idempotency-Key": key });
  if (operation.form && isForm(request.headers.get("content-type"))) {
    const form = await request
      .clone()
      .formData()
      .catch(() => null);
    if (form) validate(operation.body, readForm(operation.form, form, violations));
    else if (canParseForms()) violations.push({ param: "", message: "the body is not multipart/form-data" });
  } else if (operation.body) {
    const text = await request.clone().text();
    const json = text === "" ? {} : parseJson(text);
    if (json === undefined) violations.push({ param: "", message: "the body is not JSON" });
    else validate(operation.body, json);
  }
  return violations;
}

async function checkResponse(
  { findOperation, errorEnvelope }: ContractSchemas,
  request: { method: string; url: string },
  response: Response,
): Promise<Violation[]> {
  const { pathname } = new URL(request.url);
  const match = findOperation(request.method, pathname);
  const violations: Violation[] = [];
  if (!response.headers.get("x-request-id"))
    violations.push({ param: "X-Request-Id", message: "is required" });
  const responses: Operation["responses"] = match?.operation.responses ?? {};
  const schema = response.status in responses ? responses[response.status] : errorEnvelope();
  if (match && response.ok && !(response.status in responses)) {
    violations.push({
      param: "status",
      message: `${response.status} is not a documented status of ${request.method} ${pathname}`,
    });
  }
  if (!schema || request.method === "HEAD") return violations;
  const json = parseJson(await response.clone().text());
  const parsed = schema.safeParse(json);
  if (!parsed.success) violations.push(...explainIssues(parsed.error, json));
  return violations;
}

/**
 * Node's `formData()` always fails in test environments such as jsdom that replace Uint8Array with one of another realm.
 * Forms are not checked there.
 */
function canParseForms(): boolean {
  return new TextEncoder().encode("") instanceof Uint8Array;
}

/** Converts a form to the equivalent JSON body, with a placeholder for each file. */
function readForm(shape: FormShape, form: FormData, violations: Violation[]): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of form) {
    if (shape.files.includes(name)) {
      const list = fields.get(name);
      const item = typeof value === "string" ? value : value.size > 0 ? "file" : "";
      if (!shape.singleFiles.includes(name)) {
        fields.set(name, [...(Array.isArray(list) ? list : []), item]);
        continue;
      }
      if (list !== undefined) violations.push({ param: name, message: "is sent twice" });
      fields.set(name, item);
      continue;
    }
    if (fields.has(name)) violations.push({ param: name, message: "is sent twice" });
    const field: FormField =
      typeof value === "string" ? readFormField(shape, name, value) : { error: "must be text, not a file" };
    if ("error" in field) violations.push({ param: name, message: field.error });
    fields.set(name, "error" in field ? undefined : field.value);
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

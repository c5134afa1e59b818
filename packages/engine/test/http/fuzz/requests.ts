import {
  basePath,
  type FormShape,
  type Operation,
  type OperationId,
  operations,
  parseQuery,
} from "@likeness/contract/v1";
import fc, { type JsonValue } from "fast-check";
import type { z } from "zod";
import type { Asked } from "./fuzz-request.ts";
import { breaks } from "./mutations.ts";
import { standIns } from "./stand-ins.ts";
import { namesOf, valuesOf } from "./values-of.ts";

export const operationIds = Object.keys(operations).filter((id): id is OperationId => id in operations);

/** Any request to any operation; about half are sound. */
export function requests(accounts: number): fc.Arbitrary<Asked> {
  // Bodies are where most can go wrong.
  const weightOf = ({ body }: Operation) => (body ? 3 : 1);
  const each = operationIds.map((id) => ({
    weight: weightOf(operations[id]),
    arbitrary: soundRequest(id, accounts),
  }));
  const sound = fc.oneof(...each);
  const broken = fc
    .tuple(sound, fc.array(breaks, { minLength: 1, maxLength: 2 }))
    .map(([asked, changes]) => changes.reduce<Asked>((so, change) => change(so), { ...asked, sound: false }));
  return fc.oneof(
    { weight: 8, arbitrary: sound },
    { weight: 8, arbitrary: broken },
    { weight: 1, arbitrary: forms(accounts) },
  );
}

/** Sound requests whose body is sent as a form; what is wrong with a form has tests of its own. */
function forms(accounts: number): fc.Arbitrary<Asked> {
  const taking = operationIds.flatMap((id) => {
    const { form }: Operation = operations[id];
    return form ? [soundRequest(id, accounts).map((asked) => asForm(asked, form))] : [];
  });
  return fc.oneof(...taking);
}

function asForm(asked: Asked, { files, json }: FormShape): Asked {
  const boundary = "----fuzz-7f3a9c";
  const fields = Object.entries<JsonValue>(JSON.parse(asked.body ?? "{}"));
  const parts = fields.flatMap(([name, value]) => {
    const values = files.includes(name) && Array.isArray(value) ? value : [value];
    const asText = (one: JsonValue) => (json.includes(name) ? JSON.stringify(one) : String(one));
    return values.map((one) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${asText(one)}`);
  });
  const body = `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;
  const headers = { ...asked.headers, "content-type": `multipart/form-data; boundary=${boundary}` };
  return { ...asked, headers, body };
}

function soundRequest(id: OperationId, accounts: number): fc.Arbitrary<Asked> {
  const { method, path, query, headers, body }: Operation = operations[id];
  const parameters = path.match(/\{\w+\}/g) ?? [];
  const ids = fc.tuple(...parameters.map(() => standIns));
  return fc.record({
    operation: fc.constant(id),
    // One asks more than the others, so that its requests often meet.
    account: fc.oneof(fc.constant(1), fc.nat({ max: accounts - 1 })),
    authorization: fc.constant(null),
    method: fc.constant(method),
    path: ids.map((given) => {
      const segments = parameters.reduce((so, name, at) => so.replace(name, given[at] ?? ""), path);
      return `${basePath}${segments}`;
    }),
    query: query ? queriesOf(query) : fc.constant([]),
    headers: headers
      ? valuesOf(headers).map((values) => Object.fromEntries(textsOf(values, namesOf(headers))))
      : fc.constant<Record<string, string>>({}),
    body: body ? valuesOf(body).map((value) => JSON.stringify(value)) : fc.constant(null),
    sound: fc.constant(true),
  });
}

/** The fields of an object as texts, as headers and queries have them. */
function textsOf(values: JsonValue, names?: readonly string[]): [string, string][] {
  const wanted = Object.entries(values ?? {}).filter(([name]) => names?.includes(name) ?? true);
  return wanted.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]);
}

/** Texts that the schema takes as they are read from an address: there, digits are a number. */
function queriesOf(schema: z.ZodType): fc.Arbitrary<[string, string][]> {
  const takes = (pairs: [string, string][]) =>
    schema.safeParse(parseQuery(new URLSearchParams(pairs))).success;
  return valuesOf(schema)
    .map((values) => textsOf(values))
    .filter(takes);
}

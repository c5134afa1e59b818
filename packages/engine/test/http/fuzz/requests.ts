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
import { operationIds } from "../../support/operations.ts";
import type { FuzzRequest } from "./fuzz-request.ts";
import { mutations } from "./mutations.ts";
import { placeholderIds } from "./placeholders.ts";
import { namesOf, schemaValues } from "./schema-values.ts";

/**
 * Their rules are not all in their schemas: no unknown parameters, a prompt or a name, different names, an image or a
 * video, at least one image, a cover that is no emotion, and what can be changed about a picture of several people.
 */
const hasMoreRules: readonly OperationId[] = [
  "drawImage",
  "drawFace",
  "getDrawUrl",
  "createSet",
  "createPack",
  "createTwin",
  "createAvatarFromImages",
  "createAvatarFromPhoto",
  "castAvatars",
  "generateAgentAvatar",
  "updateAvatar",
  "createLook",
  "createEmotions",
  "remixAvatar",
];

/** Files of `/draw`, with the code of an owl. */
const faceFiles = fc.constantFrom(
  "face1pqgqqqqq8s2qqqqqqqca60jp.svg",
  "face1pqgqqqqq8s2qqqqqqqca60jp.jpg",
  "face1pqgqqqqq8s2qqqqqqqca60jp",
  "owl.svg",
);
/** Values of the parameters of paths that are not ids, by their names. */
const pathValues: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "{name}": fc.constantFrom("ada", "bob", "cleo-2"),
  "{emotion}": fc.constantFrom("happy", "calm"),
  "{file}": faceFiles,
};

/** Requests to any operation; about half are valid. */
export function requests(accounts: number): fc.Arbitrary<FuzzRequest> {
  // Bodies have the most ways to be invalid, and few requests to delete an account or a look name one that can be deleted.
  // To choose the faces of a set takes as long as ten other requests.
  const weightOf = (id: OperationId, { body, method }: Operation) =>
    id !== "createSet" && (body || method === "DELETE") ? 3 : 1;
  const each = operationIds.map((id) => ({
    weight: weightOf(id, operations[id]),
    arbitrary: createValidRequest(id, accounts),
  }));
  const validRequest = fc.oneof(...each);
  const invalidRequest = fc
    .tuple(validRequest, fc.array(mutations, { minLength: 1, maxLength: 2 }))
    .map(([request, changes]) =>
      changes.reduce<FuzzRequest>((request, change) => change(request), { ...request, isValid: false }),
    );
  return fc.oneof(
    { weight: 8, arbitrary: validRequest },
    { weight: 8, arbitrary: invalidRequest },
    { weight: 1, arbitrary: forms(accounts) },
  );
}

/** Valid requests with a form as the body; invalid forms have their own tests. */
function forms(accounts: number): fc.Arbitrary<FuzzRequest> {
  const taking = operationIds.flatMap((id) => {
    const { form }: Operation = operations[id];
    return form ? [createValidRequest(id, accounts).map((request) => asForm(request, form))] : [];
  });
  return fc.oneof(...taking);
}

function asForm(request: FuzzRequest, { files, json }: FormShape): FuzzRequest {
  const boundary = "----fuzz-7f3a9c";
  const fields = Object.entries<JsonValue>(JSON.parse(request.body ?? "{}"));
  const parts = fields.flatMap(([name, value]) => {
    const values = files.includes(name) && Array.isArray(value) ? value : [value];
    const asText = (one: JsonValue) => (json.includes(name) ? JSON.stringify(one) : String(one));
    return values.map((one) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${asText(one)}`);
  });
  const body = `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;
  const headers = { ...request.headers, "content-type": `multipart/form-data; boundary=${boundary}` };
  return { ...request, headers, body };
}

function createValidRequest(id: OperationId, accounts: number): fc.Arbitrary<FuzzRequest> {
  const { method, path, query, queryNumbers, headers, body }: Operation = operations[id];
  const parameters = path.match(/\{\w+\}/g) ?? [];
  const ids = fc.tuple(...parameters.map((parameter) => pathValues[parameter] ?? placeholderIds));
  return fc.record({
    operation: fc.constant(id),
    // One account sends more, so that its requests often collide.
    account: fc.oneof(fc.constant(1), fc.nat({ max: accounts - 1 })),
    authorization: fc.constant(null),
    method: fc.constant(method),
    path: ids.map((given) => {
      const segments = parameters.reduce((so, name, at) => so.replace(name, given[at] ?? ""), path);
      return `${basePath}${segments}`;
    }),
    query: query ? queriesOf(query, queryNumbers) : fc.constant([]),
    headers: headers
      ? schemaValues(headers).map((values) => Object.fromEntries(textsOf(values, namesOf(headers))))
      : fc.constant<Record<string, string>>({}),
    body: body
      ? schemaValues(body).map((value) => JSON.stringify(id === "createTwin" ? withSource(value) : value))
      : fc.constant(null),
    isValid: fc.constant(!hasMoreRules.includes(id)),
  });
}

/** The body with either an image, or a video and consent, which its schema does not require. */
function withSource(body: JsonValue): JsonValue {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { dataset_image, dataset_video, consent_video, ...rest } = body;
  if (dataset_image) return { ...rest, dataset_image };
  const video = { url: "https://videos.example/video.mp4" };
  return { ...rest, dataset_video: dataset_video ?? video, consent_video: consent_video ?? video };
}

/** The fields of an object as strings, as in headers and queries. */
function textsOf(values: JsonValue, names?: readonly string[]): [string, string][] {
  const selected = Object.entries(values ?? {}).filter(([name]) => names?.includes(name) ?? true);
  return selected.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]);
}

/** Query parameters that the schema accepts after parsing, where digits are a number. */
function queriesOf(schema: z.ZodType, numbers: readonly string[] = []): fc.Arbitrary<[string, string][]> {
  const takes = (pairs: [string, string][]) =>
    schema.safeParse(parseQuery(new URLSearchParams(pairs), numbers)).success;
  return schemaValues(schema)
    .map((values) => textsOf(values))
    .filter(takes);
}

import fc from "fast-check";
import type { FuzzRequest } from "./fuzz-request.ts";

type Mutation = (request: FuzzRequest) => FuzzRequest;

const deep = "[".repeat(40) + "]".repeat(40);
/** Replacements of values, as JSON, because some have no JavaScript value. */
const unusualJson = fc.oneof(
  fc.constantFrom(
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "1e400",
    "9007199254740993",
    "-0",
    "[]",
    "{}",
    '""',
    '" "',
  ),
  fc.constantFrom('"\\ud800"', '"\\u0000"', '"00000000-0000-0000-0000-000000000000"', '"http://127.0.0.1/"'),
  fc.constantFrom(
    deep,
    `"${"x".repeat(5001)}"`,
    `"${"data:image/png;base64,"}AAAA"`,
    '{"__proto__":{"a":1}}',
  ),
  fc.json({ maxDepth: 2 }),
);

const inBody = fc.oneof(
  fc
    .tuple(fc.nat(), unusualJson)
    .map(([at, json]): Mutation => changeBody((text) => replaceNth(text, values, at, json))),
  fc.tuple(fc.string({ maxLength: 6 }), unusualJson).map(([name, json]): Mutation => {
    return changeBody((text) =>
      text.replace(/\}$/, () => `${/\{\s*\}$/.test(text) ? "" : ","}${JSON.stringify(name)}:${json}}`),
    );
  }),
  fc.nat().map((at): Mutation => changeBody((text) => replaceNth(text, fields, at, "").replace(/,\}/g, "}"))),
  fc.nat().map((at): Mutation => changeBody((text) => text.slice(0, at % text.length))),
  fc
    .tuple(fc.nat(), fc.constantFrom('"', "{", "}", ",", "\\", "\u0000", "é", "\ufeff"))
    .map(([at, piece]): Mutation => {
      return changeBody((text) => text.slice(0, at % text.length) + piece + text.slice(at % text.length));
    }),
  unusualJson.map(
    (json): Mutation =>
      (request) => ({ ...request, body: json }),
  ),
  fc.constant<Mutation>((request) => ({ ...request, body: null })),
);

const unusualText = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "-1",
    "101",
    "1e400",
    "NaN",
    "true",
    "completed",
    "99999999999999999999",
    "%",
    "\u0000",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const queryName = fc.constantFrom(
  "limit",
  "offset",
  "after",
  "status",
  "account_id",
  "wait_for_completion",
  "timeout_seconds",
  "expires",
  "signature",
  "__proto__",
);
const inQuery = fc.oneof(
  fc.tuple(queryName, unusualText).map(([name, value]): Mutation => {
    return (request) => ({ ...request, query: [...request.query, [name, value]] });
  }),
  unusualText.map((value): Mutation => {
    return (request) => ({
      ...request,
      query: request.query.flatMap(([name, old]) => [
        [name, old],
        [name, value],
      ]),
    });
  }),
);

const header = fc.string({
  unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  maxLength: 12,
});
const inHeaders = fc
  .oneof(
    fc.tuple(
      fc.constantFrom(
        "range",
        "if-range",
        "if-none-match",
        "accept",
        "origin",
        "content-encoding",
        "host",
        "x-request-id",
      ),
      fc.oneof(
        fc.constantFrom("bytes=--1", "bytes=0-", "bytes=9-2,1-", "*", '"', "text/html", "gzip"),
        header,
      ),
    ),
    fc.tuple(
      fc.constant("content-type"),
      fc.oneof(
        fc.constantFrom("text/plain", "application/json; charset=utf-16", "multipart/form-data", ""),
        header,
      ),
    ),
    fc.tuple(
      fc.constant("idempotency-key"),
      fc.oneof(fc.constantFrom("", "a", "x".repeat(256), "x".repeat(5000), "\u00e9", "a, a"), header),
    ),
  )
  .map(
    ([name, value]): Mutation =>
      (request) => ({ ...request, headers: { ...request.headers, [name]: value } }),
  );

const authorization = fc
  .oneof(fc.constantFrom("", "Bearer", "Bearer ", "bearer lk_nobody", "Basic YTpi", "Bearer a b"), header)
  .map(
    (value): Mutation =>
      (request) => ({ ...request, authorization: value }),
  );

const method = fc
  .constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "patch", "DELETE", "OPTIONS", "PROPFIND", "X")
  .map(
    (verb): Mutation =>
      (request) => ({ ...request, method: verb }),
  );

const segment = fc.oneof(
  fc.constantFrom(
    "",
    ".",
    "..",
    "%",
    "%00",
    "%2f",
    "%2E%2E",
    "%ff",
    "a b",
    ";",
    "jobs",
    "avatars",
    "generate",
  ),
  fc.string({ unit: "grapheme", maxLength: 4 }).map(encodeURIComponent),
);
const inPath = fc.oneof(
  fc.tuple(fc.nat(), segment).map(
    ([at, odd]): Mutation =>
      (request) => {
        const parts = request.path.split("/");
        return { ...request, path: parts.with(1 + (at % (parts.length - 1)), odd).join("/") };
      },
  ),
  segment.map(
    (odd): Mutation =>
      (request) => ({ ...request, path: `${request.path}/${odd}` }),
  ),
);

/** Mutations of a valid request; the result is often still valid. */
export const mutations = fc.oneof(
  { weight: 8, arbitrary: inBody },
  { weight: 3, arbitrary: inQuery },
  { weight: 3, arbitrary: inHeaders },
  { weight: 1, arbitrary: authorization },
  { weight: 1, arbitrary: method },
  { weight: 2, arbitrary: inPath },
);

function changeBody(change: (text: string) => string): Mutation {
  return (request) => ({ ...request, body: request.body === null ? null : change(request.body) });
}

const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const values = new RegExp(String.raw`${quoted}(?!\s*:)|-?\d[\d.e+-]*|true|false|null|\[\]|\{\}`, "gi");
const fields = new RegExp(String.raw`${quoted}:(?:${quoted}|[^,{}[\]"]+),?`, "g");

/** Replaces the match at the index. */
function replaceNth(text: string, pattern: RegExp, index: number, other: string): string {
  const found = [...text.matchAll(pattern)];
  const match = found[index % found.length];
  return match ? text.slice(0, match.index) + other + text.slice(match.index + match[0].length) : text;
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { type RawResponse, rawRequest, sendRaw } from "../support/raw-http.ts";
import { serveEngine } from "../support/serve-engine.ts";
import { start } from "../support/start.ts";

/** Every error has the error envelope, and the request id in the header and in the body. */
function expectEnvelope(response: RawResponse, status: number, code: string): void {
  expect([response.status, response.json?.error?.code]).toEqual([status, code]);
  const { error } = response.json;
  expect(error.request_id).toMatch(/^req_[0-9a-f]{32}$/);
  expect(response.headers.get("x-request-id")).toBe(error.request_id);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  expect(error.message).not.toBe("");
}

test.each(["TRACE", "TRACK", "CONNECT", "trace", "BREW"])(
  "responds 405 to %s with the allowed methods",
  async (method) => {
    const { server } = await serveEngine();
    const target = method === "CONNECT" ? "example.com:443" : "/api/v1/jobs";
    const response = await sendRaw(server.port, rawRequest(server.port, `${method} ${target} HTTP/1.1`));
    expectEnvelope(response, 405, "method_not_allowed");
    expect(response.headers.get("allow")).toContain("GET");
  },
);

test.each(["PROPFIND", "PURGE", "PUT", "QUERY", "M-SEARCH"])(
  "responds 405 to %s on a known path with the methods of that path",
  async (method) => {
    const { server } = await serveEngine();
    const response = await sendRaw(server.port, rawRequest(server.port, `${method} /api/v1/jobs HTTP/1.1`));
    expectEnvelope(response, 405, "method_not_allowed");
    expect(response.headers.get("allow")).toBe("GET");
  },
);

test.each([
  ["Idempotency-Key: one", "Idempotency-Key: two", "invalid_idempotency_key"],
  ["Idempotency-Key: same", "idempotency-key: same", "invalid_idempotency_key"],
  ["Authorization: Bearer one", "Authorization: Bearer two", "invalid_request"],
  ["Content-Type: application/json", "Content-Type: text/plain", "invalid_request"],
  ["Content-Length: 2", "Content-Length: 2", "invalid_request"],
  ["Content-Length: 2", "Content-Length: 3", "invalid_request"],
  ["Host: one", "Host: two", "invalid_request"],
  ["Range: bytes=0-1", "Range: bytes=1-2", "invalid_request"],
])("rejects a request with %s and %s", async (one, two, code) => {
  const { server, client } = await serveEngine();
  const line = "POST /api/v1/avatars/generate HTTP/1.1";
  expectEnvelope(await sendRaw(server.port, rawRequest(server.port, line, [one, two], "{}")), 400, code);
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
});

test("accepts repeated headers that may be repeated", async () => {
  const { server } = await serveEngine();
  const repeated = [
    "Accept: text/html",
    "Accept: */*",
    "X-Forwarded-For: 1.1.1.1",
    "X-Forwarded-For: 2.2.2.2",
  ];
  expect(
    (await sendRaw(server.port, rawRequest(server.port, "GET /healthz HTTP/1.1", repeated))).status,
  ).toBe(200);
});

test.each([
  ["an invalid request line", "HELLO\r\n\r\n"],
  ["an unknown HTTP version", "GET / HTTP/9.9\r\nHost: x\r\n\r\n"],
  ["a header without a colon", "GET / HTTP/1.1\r\nHost x\r\n\r\n"],
  ["a space before the colon of a header", "GET / HTTP/1.1\r\nHost : x\r\n\r\n"],
  ["a control character in a header", "GET / HTTP/1.1\r\nHost: x\r\nA: \u0001\r\n\r\n"],
  ["a length that is not a number", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n"],
  ["a negative length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"],
  [
    "both a length and chunks",
    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ],
  ["no host", "GET /healthz HTTP/1.1\r\n\r\n"],
  ["a URL with a backslash", "GET /\\x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"],
])("responds 400 in the API's error envelope to %s", async (_name, request) => {
  const { server } = await serveEngine({}, {});
  const prepared = request.replace("Host: localhost", `Host: localhost:${server.port}`);
  expectEnvelope(await sendRaw(server.port, prepared), 400, "invalid_request");
});

test("responds 400 to invalid chunks and does nothing", async () => {
  const { server, client } = await serveEngine();
  const head = ["Content-Type: application/json", "Transfer-Encoding: chunked"];
  head.push(`Authorization: Bearer ${client.engine.apiKey}`);
  const line = "POST /api/v1/avatars/generate HTTP/1.1";
  const response = await sendRaw(server.port, rawRequest(server.port, line, head, '5\r\n{"pro\r\nzz\r\n'));
  expectEnvelope(response, 400, "invalid_request");
  expect((await client.request("GET", "/api/v1/jobs")).json.data.total_count).toBe(0);
});

test("responds 431 to headers that are too large", async () => {
  const { server } = await serveEngine();
  const large = [`X-Large: ${"x".repeat(20_000)}`];
  expectEnvelope(
    await sendRaw(server.port, rawRequest(server.port, "GET /healthz HTTP/1.1", large)),
    431,
    "request_headers_too_large",
  );
});

test("responds 408 to headers or a body that are not received in time", async () => {
  const { server } = await serveEngine({}, { headersMs: 40, requestMs: 50 });
  expectEnvelope(await sendRaw(server.port, "GET /healthz HTTP/1.1\r\nX-Slow: "), 408, "request_timeout");
  const unfinished = rawRequest(
    server.port,
    "POST /api/v1/avatars/generate HTTP/1.1",
    ["Content-Length: 9"],
    "{",
  );
  const response = await sendRaw(server.port, unfinished);
  // Without an API key, it is rejected before its body is read.
  expect([401, 408]).toContain(response.status);
});

test("responds 417 to an unsupported Expect header", async () => {
  const { server } = await serveEngine();
  const response = await sendRaw(
    server.port,
    rawRequest(server.port, "POST /api/v1/jobs HTTP/1.1", ["Expect: a-miracle"]),
  );
  expectEnvelope(response, 417, "expectation_failed");
});

test("responds to a complete request before it rejects the garbage behind it", async () => {
  const { server } = await serveEngine();
  const first = `GET /healthz HTTP/1.1\r\nHost: localhost:${server.port}\r\n\r\n`;
  const { status, text } = await sendRaw(server.port, `${first}GARBAGE\r\n\r\n`);
  expect(status).toBe(200);
  expect(text).toMatch(/\{"status":"ok"\}HTTP\/1\.1 400 [\s\S]*"code":"invalid_request"/);
});

test("accepts HTTP/1.0 requests without a Host header", async () => {
  const { server } = await serveEngine();
  expect((await sendRaw(server.port, "GET /healthz HTTP/1.0\r\n\r\n")).status).toBe(200);
});

test("responds in the API's error envelope or not at all to arbitrary data, and keeps running", async () => {
  const { server } = await serveEngine({}, { headersMs: 100, requestMs: 100 });
  const token = fc.constantFrom(
    "GET",
    "TRACE",
    "POST",
    " ",
    "/",
    "/healthz",
    "HTTP/1.1",
    "\r\n",
    "\r\n\r\n",
    ":",
    "Host",
    "x",
    "0",
    "chunked",
    "Transfer-Encoding",
    "Content-Length",
    "\u0000",
    "é",
    "*",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(token, { minLength: 1, maxLength: 14 }), async (tokens) => {
      const response = await sendRaw(server.port, `${tokens.join("")}\r\n\r\n`);
      if (Number.isNaN(response.status)) return;
      expect(response.status).toBeLessThan(500);
      if (response.status >= 400)
        expect(response.json?.error?.request_id).toBe(response.headers.get("x-request-id"));
    }),
    { numRuns: 40 },
  );
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
}, 30_000);

test("responds in the API's error envelope when the engine is stopped", async () => {
  const { server, client } = await serveEngine();
  await client.engine.stop();
  const response = await sendRaw(server.port, rawRequest(server.port, "GET /api/v1/jobs HTTP/1.1"));
  expectEnvelope(response, 503, "service_unavailable");
  expect(response.headers.get("retry-after")).toBe("1");
});

test("in process, rejects unsupported methods as over a port", async () => {
  const response = await start().request("PURGE", "/api/v1/jobs");
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
});

import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTestOutbound, readBody } from "./create-test-outbound.ts";
import { serveHttp, serveTcp, waitForClose } from "./servers.ts";

const head = "HTTP/1.1 200 OK\r\n";
const megabyte = 1024 * 1024;

test("returns status, headers and body", async () => {
  const { url } = await serveHttp((request, response) => {
    response.writeHead(418, { "X-Seen": `${request.method} ${request.url}`, "Set-Cookie": ["a=1", "b=2"] });
    request.pipe(response);
  });
  const result = await createTestOutbound().send(`${url}/a%20b?c=d#e`, { method: "POST", body: "hëllo" });
  expect(result).toMatchObject({
    ok: true,
    status: 418,
    headers: { "x-seen": "POST /a%20b?c=d", "set-cookie": "a=1, b=2" },
    body: new TextEncoder().encode("hëllo"),
    truncated: false,
  });
});

test("sends the caller's headers except those of the message framing", async () => {
  const { url, port } = await serveHttp((request, response) => response.end(JSON.stringify(request.headers)));
  const result = await createTestOutbound().send(url, {
    method: "POST",
    headers: {
      "Content-Type": "text/x",
      Host: "other",
      "Content-Length": "1",
      "Transfer-Encoding": "chunked",
    },
    body: new Uint8Array([104, 105]),
  });
  expect(JSON.parse(readBody(result))).toEqual({
    host: `127.0.0.1:${port}`,
    "user-agent": "Likeness",
    accept: "*/*",
    "accept-encoding": "identity",
    "content-type": "text/x",
    "content-length": "2",
    connection: "close",
  });
});

test("throws a TypeError for invalid headers", async () => {
  const { url } = await serveHttp((_, response) => response.end());
  await expect(
    createTestOutbound().send(url, { headers: { "x-note": "a\r\nx-injected: b" } }),
  ).rejects.toThrow(TypeError);
});

/** Serves a response of 20 MB; `sentBytes` returns how much of it was sent. */
async function serveLargeResponse(headers: Record<string, string> = {}, status = 200) {
  let sentBytes = 0;
  const server = await serveHttp((_, response) => {
    response.writeHead(status, headers);
    const sendMore = () => {
      while (sentBytes < 20 * megabyte && !response.destroyed) {
        sentBytes += 65_536;
        if (!response.write(Buffer.alloc(65_536, 120))) return response.once("drain", sendMore);
      }
      return response.end();
    };
    sendMore();
  });
  return { ...server, sentBytes: () => sentBytes };
}

test("truncates a response of 20 MB without reading the rest", async () => {
  const { url, sockets, sentBytes } = await serveLargeResponse();
  const result = await createTestOutbound().send(url, { onMaxBytes: "truncate" });
  expect(result).toMatchObject({ ok: true, status: 200, truncated: true });
  expect(readBody(result)).toBe("x".repeat(4096));
  await waitForClose(sockets[0]);
  expect(sentBytes()).toBeLessThan(10 * megabyte);
});

test("fails while reading 20 MB", async () => {
  const { url, sockets, sentBytes } = await serveLargeResponse();
  expect(await createTestOutbound().send(url)).toEqual({
    ok: false,
    reason: "too_large",
    message: "The response is longer than 4096 bytes.",
  });
  await waitForClose(sockets[0]);
  expect(sentBytes()).toBeLessThan(10 * megabyte);
});

test("fails immediately for a Content-Length of 20 MB", async () => {
  const { url } = await serveTcp((socket) =>
    socket.once("data", () => socket.write(`${head}Content-Length: 20000000\r\n\r\n`)),
  );
  expect(await createTestOutbound().send(url)).toMatchObject({ ok: false, reason: "too_large" });
});

test("truncates an error response of 20 MB", async () => {
  const { url } = await serveLargeResponse({}, 500);
  expect(await createTestOutbound().send(url)).toMatchObject({ ok: true, status: 500, truncated: true });
});

test("returns a response of exactly the maximum size", async () => {
  const { url } = await serveHttp((_, response) => response.end("x".repeat(4096)));
  const result = await createTestOutbound().send(url);
  expect(result).toMatchObject({ ok: true, truncated: false });
  expect(readBody(result)).toHaveLength(4096);
});

test("truncates a response at the limit for any chunks", async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(200), fc.boolean(), async (body, maxBytes, isSuccess) => {
      const status = isSuccess ? 200 : 404;
      const exchange = () => Promise.resolve({ status, headers: {}, body: Readable.from(body) });
      const { send } = createTestOutbound({ exchange, resolve: () => Promise.resolve(["93.184.216.34"]) });
      const whole = Buffer.concat(body);
      const truncated = whole.length > maxBytes;
      const expected = { ok: true, status, body: new Uint8Array(whole.subarray(0, maxBytes)), truncated };
      const url = "https://public.example/";
      expect(await send(url, { maxBytes, onMaxBytes: "truncate" })).toMatchObject(expected);
      const refused = isSuccess && truncated;
      expect(await send(url, { maxBytes })).toMatchObject(
        refused ? { ok: false, reason: "too_large" } : expected,
      );
    }),
  );
});

test("reads a million chunks of one byte", async () => {
  const { url } = await serveTcp((socket) =>
    socket.once("data", () =>
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${"1\r\nx\r\n".repeat(megabyte)}0\r\n\r\n`),
    ),
  );
  const result = await createTestOutbound().send(url, { maxBytes: megabyte });
  expect(readBody(result)).toHaveLength(megabyte);
});

test("does not decompress a gzip bomb", async () => {
  const bomb = gzipSync(Buffer.alloc(10 * megabyte));
  const { url } = await serveHttp((_, response) => {
    response.writeHead(200, { "Content-Encoding": "gzip", "Content-Type": "image/png" }).end(bomb);
  });
  const { send } = createTestOutbound();
  const result = await send(url, { maxBytes: bomb.length });
  expect(result).toMatchObject({ ok: true, body: new Uint8Array(bomb), truncated: false });
  expect(await send(url, { maxBytes: bomb.length, acceptTypes: ["image/png"] })).toMatchObject({
    ok: false,
    reason: "wrong_type",
    message: "The response has an unsupported Content-Encoding (gzip).",
  });
});

test("does not read a response of another type", async () => {
  const { url, sockets } = await serveHttp((request, response) => {
    const status = request.url === "/missing" ? 404 : 200;
    response.writeHead(status, {
      "Content-Type": request.url === "/image" ? "Image/PNG; a=b" : "text/html",
    });
    if (request.url === "/page") response.flushHeaders();
    else response.end(request.headers.accept);
  });
  const { send } = createTestOutbound();
  const acceptTypes = ["image/png", "image/webp"];
  expect(await send(`${url}/page`, { acceptTypes })).toEqual({
    ok: false,
    reason: "wrong_type",
    message: "The response has the Content-Type text/html; expected image/png or image/webp.",
  });
  await waitForClose(sockets[0]);
  expect(readBody(await send(`${url}/image`, { acceptTypes }))).toBe("image/png, image/webp");
  expect(await send(`${url}/missing`, { acceptTypes })).toMatchObject({ ok: true, status: 404 });
});

test("fails for endless headers", async () => {
  const { url, sockets } = await serveTcp((socket) => {
    const sendMore = () => socket.writable && socket.write(`X-More: ${"x".repeat(1000)}\r\n`, sendMore);
    socket.once("data", () => socket.write(head, sendMore));
  });
  expect(await createTestOutbound().send(url)).toMatchObject({
    ok: false,
    reason: "too_large",
    message: expect.stringMatching(/^127\.0\.0\.1:\d+ sent response headers that are too large\.$/),
  });
  await waitForClose(sockets[0]);
});

test("fails for more than 16 KiB of headers", async () => {
  const lines = `X-More: ${"x".repeat(1000)}\r\n`;
  const { url } = await serveHttp((request, response) => {
    response.socket?.end(`${head}${lines.repeat(Number(request.url?.slice(1)))}\r\n`);
  });
  expect(await createTestOutbound().send(`${url}/15`)).toMatchObject({ ok: true });
  expect(await createTestOutbound().send(`${url}/17`)).toMatchObject({ ok: false, reason: "too_large" });
});

test("fails for endless trailers", async () => {
  const { url, sockets } = await serveTcp((socket) => {
    const sendMore = () => socket.writable && socket.write(`X-More: ${"x".repeat(1000)}\r\n`, sendMore);
    socket.once("data", () =>
      socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n`, sendMore),
    );
  });
  expect(await createTestOutbound().send(url)).toMatchObject({ ok: false, reason: "too_large" });
  await waitForClose(sockets[0]);
});

import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { GuardedOutboundOptions } from "../../src/adapters/outbound/guarded-outbound.ts";
import type { OutboundDownload } from "../../src/ports/outbound.ts";
import { waitUntil } from "../support/wait-until.ts";
import { createTestOutbound } from "./create-test-outbound.ts";
import { serveHttp, serveTcp, waitForClose } from "./servers.ts";

/** Downloads into memory. */
function createTestDownload(options: Partial<GuardedOutboundOptions> = {}) {
  const { clock, outbound } = createTestOutbound(options);
  const written: Uint8Array[] = [];
  const download = (url: string, request: Partial<OutboundDownload> = {}, signal?: AbortSignal) =>
    outbound.download(
      {
        url,
        timeoutMs: 600_000,
        stallMs: 20_000,
        maxBytes: 1_000_000,
        write: (bytes) => {
          written.push(bytes);
          return Promise.resolve();
        },
        ...request,
      },
      signal,
    );
  return { clock, download, text: () => Buffer.concat(written).toString() };
}

/** Serves one raw response; the connection is closed after it unless `isOpen`. */
const serveRaw = (response: string, isOpen = false) =>
  serveTcp((socket) => socket.once("data", () => (isOpen ? socket.write(response) : socket.end(response))));

const head = "HTTP/1.1 200 OK\r\n";

test("writes the body of the response in order", async () => {
  const { url } = await serveHttp((request, response) => {
    response.write(`${request.method} `);
    response.end(request.url);
  });
  const { download, text } = createTestDownload();
  expect(await download(`${url}/a?b=c`)).toEqual({ ok: true, bytes: 10 });
  expect(text()).toBe("GET /a?b=c");
});

test("waits for each write before it reads on", async () => {
  let sentBytes = 0;
  const { url } = await serveHttp((_, response) => {
    const sendMore = () => {
      while (sentBytes < 50_000_000 && !response.destroyed) {
        sentBytes += 65_536;
        if (!response.write(Buffer.alloc(65_536))) return response.once("drain", sendMore);
      }
      return response.end();
    };
    sendMore();
  });
  const { download } = createTestDownload();
  const firstWrite = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  let writes = 0;
  const write = () => {
    firstWrite.resolve();
    writes += 1;
    return finish.promise;
  };
  const result = download(url, { maxBytes: 100_000_000, write });
  await firstWrite.promise;
  for (let turn = 0; turn < 1000; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(writes).toBe(1);
  expect(sentBytes).toBeLessThan(25_000_000);
  finish.resolve();
  expect(await result).toMatchObject({ ok: true, bytes: sentBytes });
});

test("writes at most maxBytes for any chunks", async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(200), async (body, maxBytes) => {
      const whole = Buffer.concat(body);
      const exchange = () => Promise.resolve({ status: 200, headers: {}, body: Readable.from(body) });
      const { download, text } = createTestDownload({
        exchange,
        resolve: () => Promise.resolve(["93.184.216.34"]),
      });
      const result = await download("https://public.example/", { maxBytes });
      expect(text().length).toBeLessThanOrEqual(maxBytes);
      if (whole.length > maxBytes) expect(result).toMatchObject({ ok: false, reason: "too_large" });
      else expect(result).toEqual({ ok: true, bytes: whole.length });
    }),
  );
});

test("refuses a larger Content-Length before it reads the body", async () => {
  const { url, sockets } = await serveRaw(`${head}Content-Length: 2000000000\r\n\r\nx`, true);
  const { download, text } = createTestDownload();
  expect(await download(url)).toEqual({
    ok: false,
    reason: "too_large",
    message: "The response is longer than 1000000 bytes.",
  });
  expect(text()).toBe("");
  await waitForClose(sockets[0]);
});

test("reports a body that is shorter than its Content-Length", async () => {
  const { url } = await serveRaw(`${head}Content-Length: 100\r\n\r\n0123456789`);
  expect(await createTestDownload().download(url)).toEqual({
    ok: false,
    reason: "incomplete",
    message: expect.stringMatching(/^127\.0\.0\.1:\d+ ended the response after 10 of 100 bytes\.$/),
  });
});

test("reports a chunked body without an end", async () => {
  const { url } = await serveRaw(`${head}Transfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n`);
  expect(await createTestDownload().download(url)).toMatchObject({ ok: false, reason: "incomplete" });
});

test("never writes more than the Content-Length", async () => {
  for (const rest of ["EXTRA", "HTTP/1.1 200 OK\r\n\r\n"]) {
    const { url } = await serveRaw(`${head}Content-Length: 10\r\n\r\n0123456789${rest}`);
    const { download, text } = createTestDownload();
    expect(["network", "incomplete", undefined]).toContain(
      Object.entries(await download(url)).find(([name]) => name === "reason")?.[1],
    );
    expect("0123456789".startsWith(text())).toBe(true);
  }
});

test("refuses a Content-Length together with chunks", async () => {
  const { url } = await serveRaw(
    `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\n\r\n`,
  );
  const { download, text } = createTestDownload();
  expect(await download(url)).toMatchObject({ ok: false });
  expect(text()).toBe("");
});

test("refuses a compressed response", async () => {
  const { url } = await serveRaw(`${head}Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx`);
  expect(await createTestDownload().download(url)).toMatchObject({ ok: false, reason: "wrong_type" });
});

test("reports a status other than 2xx", async () => {
  const { url } = await serveHttp((_, response) => response.writeHead(404).end("not here"));
  const { download, text } = createTestDownload();
  expect(await download(url)).toMatchObject({
    ok: false,
    reason: "status",
    status: 404,
    message: expect.stringMatching(/ responded with status 404\.$/),
  });
  expect(text()).toBe("");
});

test("reports a server that stops sending", async () => {
  const { url, sockets } = await serveRaw(`${head}Content-Length: 100\r\n\r\n0123`, true);
  const { clock, download, text } = createTestDownload();
  const result = download(url);
  await waitUntil(() => text() === "0123");
  await clock.advance(19_999);
  sockets[0]?.write("4");
  await waitUntil(() => text() === "01234");
  await clock.advance(19_999);
  expect(sockets[0]?.closed).toBe(false);
  await clock.advance(1);
  expect(await result).toEqual({
    ok: false,
    reason: "stalled",
    message: "The server sent nothing for 20 seconds.",
  });
  await waitForClose(sockets[0]);
});

test("reports a server that never responds", async () => {
  const connected = Promise.withResolvers<void>();
  const { url } = await serveTcp(() => connected.resolve());
  const { clock, download } = createTestDownload();
  const result = download(url);
  await connected.promise;
  await clock.advance(20_000);
  expect(await result).toMatchObject({ ok: false, reason: "stalled" });
});

test("does not count the time of writes", async () => {
  const { url } = await serveHttp((_, response) => response.end("x"));
  const { clock, download } = createTestDownload();
  const isWriting = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<void>();
  const result = download(url, {
    write: () => {
      isWriting.resolve();
      return finish.promise;
    },
  });
  await isWriting.promise;
  await clock.advance(100_000);
  finish.resolve();
  expect(await result).toEqual({ ok: true, bytes: 1 });
  expect(clock.pending()).toBe(0);
});

test("times out if the server sends a byte now and then", async () => {
  const { url, sockets } = await serveRaw(`${head}Content-Length: 100\r\n\r\n`, true);
  const { clock, download, text } = createTestDownload();
  const result = download(url, { timeoutMs: 30_000 });
  await waitUntil(() => (sockets[0]?.bytesWritten ?? 0) > 0);
  for (let sent = 1; sent <= 3; sent += 1) {
    sockets[0]?.write("x");
    await waitUntil(() => text().length === sent);
    await clock.advance(10_000);
  }
  expect(await result).toEqual({
    ok: false,
    reason: "timeout",
    message: "The request timed out after 30000 ms.",
  });
});

test("rejects with the reason of an aborted signal and closes the connection", async () => {
  const { url, sockets } = await serveRaw(`${head}Content-Length: 100\r\n\r\n0123`, true);
  const { clock, download, text } = createTestDownload();
  const controller = new AbortController();
  const result = download(url, {}, controller.signal);
  await waitUntil(() => text() === "0123");
  controller.abort(new Error("cancelled by a test"));
  await expect(result).rejects.toThrow("cancelled by a test");
  await waitForClose(sockets[0]);
  expect(clock.pending()).toBe(0);
  await expect(download(url, {}, controller.signal)).rejects.toThrow("cancelled by a test");
});

test("rejects with the error of write and closes the connection", async () => {
  const { url, sockets } = await serveRaw(`${head}Content-Length: 100\r\n\r\n0123`, true);
  const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
  await expect(createTestDownload().download(url, { write: () => Promise.reject(full) })).rejects.toBe(full);
  await waitForClose(sockets[0]);
});

test("follows redirects and checks each of them", async () => {
  const { url, sockets } = await serveHttp((request, response) => {
    if (request.url === "/final") response.end("video");
    else if (request.url === "/private")
      response.writeHead(302, { Location: "http://169.254.169.254/" }).end();
    else response.writeHead(302, { Location: request.url === "/loop" ? "/loop" : "/final" }).end("redirect");
  });
  const { download, text } = createTestDownload();
  expect(await download(`${url}/first`, { redirects: 1 })).toEqual({ ok: true, bytes: 5 });
  expect(text()).toBe("video");
  expect(await download(`${url}/private`, { redirects: 3 })).toMatchObject({ ok: false, reason: "blocked" });
  expect(await download(`${url}/loop`, { redirects: 3 })).toMatchObject({ ok: false, reason: "redirect" });
  expect(await download(`${url}/first`)).toMatchObject({ ok: false, reason: "status" });
  expect(sockets).toHaveLength(2 + 1 + 4 + 1);
});

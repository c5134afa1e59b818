import { once } from "node:events";
import { createServer } from "node:net";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guarded, textOf } from "./guarded.ts";
import { gone, serveHttp, serveTcp } from "./servers.ts";

const timeout = { ok: false, reason: "timeout", message: "There was no whole answer within 10000 ms." };
const head = "HTTP/1.1 200 OK\r\n";
const megabytes = 1024 * 1024;

test("an answer comes with its status, headers and bytes", async () => {
  const { url } = await serveHttp((request, response) => {
    response.writeHead(418, { "X-Seen": `${request.method} ${request.url}`, "Set-Cookie": ["a=1", "b=2"] });
    request.pipe(response);
  });
  const outcome = await guarded().send(`${url}/a%20b?c=d#e`, { method: "POST", body: "hëllo" });
  expect(outcome).toMatchObject({
    ok: true,
    status: 418,
    headers: { "x-seen": "POST /a%20b?c=d", "set-cookie": "a=1, b=2" },
    body: new TextEncoder().encode("hëllo"),
    truncated: false,
  });
});

test("headers are the caller's but for those that say where a message goes and ends", async () => {
  const { url, port } = await serveHttp((request, response) => response.end(JSON.stringify(request.headers)));
  const outcome = await guarded().send(url, {
    method: "POST",
    headers: {
      "Content-Type": "text/x",
      Host: "other",
      "Content-Length": "1",
      "Transfer-Encoding": "chunked",
    },
    body: new Uint8Array([104, 105]),
  });
  expect(JSON.parse(textOf(outcome))).toEqual({
    host: `127.0.0.1:${port}`,
    "user-agent": "Likeness",
    accept: "*/*",
    "accept-encoding": "identity",
    "content-type": "text/x",
    "content-length": "2",
    connection: "close",
  });
});

test("headers that HTTP has no room for are the caller's mistake", async () => {
  const { url } = await serveHttp((_, response) => response.end());
  await expect(guarded().send(url, { headers: { "x-note": "a\r\nx-injected: b" } })).rejects.toThrow(
    TypeError,
  );
});

test("a server that never answers is given up in time", async () => {
  const arrived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp(() => arrived.resolve());
  const { clock, send } = guarded();
  const outcome = send(url);
  await arrived.promise;
  await clock.advance(9_999);
  expect(clock.pending()).toBe(1);
  await clock.advance(1);
  expect(await outcome).toEqual(timeout);
  await gone(sockets[0]);
});

test("a server that never agrees on encryption is given up in time", async () => {
  const arrived = Promise.withResolvers<void>();
  const { port } = await serveTcp(() => arrived.resolve());
  const { clock, send } = guarded();
  const outcome = send(`https://127.0.0.1:${port}`);
  await arrived.promise;
  await clock.advance(10_000);
  expect(await outcome).toEqual(timeout);
});

test("a name that is never resolved is given up in time", async () => {
  const { clock, send } = guarded({ resolve: () => new Promise(() => undefined) });
  const outcome = send("https://slow.example");
  await clock.advance(10_000);
  expect(await outcome).toEqual(timeout);
});

test("a server that stalls in its headers is given up in time", async () => {
  const { url, sockets } = await serveTcp((socket) =>
    socket.once("data", () => socket.write(`${head}X-Slow: `)),
  );
  const { clock, send } = guarded();
  const outcome = send(url);
  await until(() => (sockets[0]?.bytesWritten ?? 0) > 0);
  await clock.advance(10_000);
  expect(await outcome).toEqual(timeout);
});

for (const beyondMaxBytes of ["fail", "cut"] as const) {
  test(`a server that trickles is given up in time (${beyondMaxBytes})`, async () => {
    const { url, sockets } = await serveTcp((socket) =>
      socket.once("data", () => socket.write(`${head}Content-Length: 100\r\n\r\n`)),
    );
    const { clock, send } = guarded();
    const outcome = send(url, { beyondMaxBytes });
    await until(() => (sockets[0]?.bytesWritten ?? 0) > 0);
    for (let second = 0; second < 10; second += 1) {
      expect(clock.pending()).toBe(1);
      sockets[0]?.write("x");
      await clock.advance(1_000);
    }
    expect(await outcome).toEqual(timeout);
    await gone(sockets[0]);
  });
}

test("notes on the way to an answer do not put off the end", async () => {
  const { url } = await serveTcp((socket) => {
    const note = () =>
      socket.writable && socket.write("HTTP/1.1 103 Early Hints\r\n\r\n", () => setImmediate(note));
    socket.once("data", note);
  });
  const { clock, send } = guarded();
  const outcome = send(url);
  await clock.advance(10_000);
  expect(await outcome).toEqual(timeout);
});

/** An answer of 20 MB, and how much of it was asked for. */
async function serveMuch(headers: Record<string, string> = {}, status = 200) {
  let wanted = 0;
  const server = await serveHttp((_, response) => {
    response.writeHead(status, headers);
    const more = () => {
      while (wanted < 20 * megabytes && !response.destroyed) {
        wanted += 65_536;
        if (!response.write(Buffer.alloc(65_536, 120))) return response.once("drain", more);
      }
      return response.end();
    };
    more();
  });
  return { ...server, wanted: () => wanted };
}

test("of 20 MB the beginning is kept, and the rest is never read", async () => {
  const { url, sockets, wanted } = await serveMuch();
  const outcome = await guarded().send(url, { beyondMaxBytes: "cut" });
  expect(outcome).toMatchObject({ ok: true, status: 200, truncated: true });
  expect(textOf(outcome)).toBe("x".repeat(4096));
  await gone(sockets[0]);
  expect(wanted()).toBeLessThan(10 * megabytes);
});

test("20 MB are too large, found while reading", async () => {
  const { url, sockets, wanted } = await serveMuch();
  expect(await guarded().send(url)).toEqual({
    ok: false,
    reason: "too_large",
    message: "The answer is longer than 4096 bytes.",
  });
  await gone(sockets[0]);
  expect(wanted()).toBeLessThan(10 * megabytes);
});

test("20 MB that are announced are too large at once", async () => {
  const { url } = await serveTcp((socket) =>
    socket.once("data", () => socket.write(`${head}Content-Length: 20000000\r\n\r\n`)),
  );
  expect(await guarded().send(url)).toMatchObject({ ok: false, reason: "too_large" });
});

test("20 MB with a status that says no are an answer with that status", async () => {
  const { url } = await serveMuch({}, 500);
  expect(await guarded().send(url)).toMatchObject({ ok: true, status: 500, truncated: true });
});

test("an answer of just as much as is allowed is whole", async () => {
  const { url } = await serveHttp((_, response) => response.end("x".repeat(4096)));
  const outcome = await guarded().send(url);
  expect(outcome).toMatchObject({ ok: true, truncated: false });
  expect(textOf(outcome)).toHaveLength(4096);
});

test("however an answer comes in pieces, its beginning is what was allowed of it", async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(pieces, fc.nat(200), fc.boolean(), async (body, maxBytes, isGood) => {
      const status = isGood ? 200 : 404;
      const exchange = () => Promise.resolve({ status, headers: {}, body: Readable.from(body) });
      const { send } = guarded({ exchange, resolve: () => Promise.resolve(["93.184.216.34"]) });
      const whole = Buffer.concat(body);
      const truncated = whole.length > maxBytes;
      const cut = { ok: true, status, body: new Uint8Array(whole.subarray(0, maxBytes)), truncated };
      const url = "https://public.example/";
      expect(await send(url, { maxBytes, beyondMaxBytes: "cut" })).toMatchObject(cut);
      const refused = isGood && truncated;
      expect(await send(url, { maxBytes })).toMatchObject(refused ? { ok: false, reason: "too_large" } : cut);
    }),
  );
});

test("a million chunks of one byte are one answer", async () => {
  const { url } = await serveTcp((socket) =>
    socket.once("data", () =>
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${"1\r\nx\r\n".repeat(megabytes)}0\r\n\r\n`),
    ),
  );
  const outcome = await guarded().send(url, { maxBytes: megabytes });
  expect(textOf(outcome)).toHaveLength(megabytes);
});

test("a gzip bomb stays as small as it came", async () => {
  const bomb = gzipSync(Buffer.alloc(10 * megabytes));
  const { url } = await serveHttp((_, response) => {
    response.writeHead(200, { "Content-Encoding": "gzip", "Content-Type": "image/png" }).end(bomb);
  });
  const { send } = guarded();
  const outcome = await send(url, { maxBytes: bomb.length });
  expect(outcome).toMatchObject({ ok: true, body: new Uint8Array(bomb), truncated: false });
  expect(await send(url, { maxBytes: bomb.length, acceptTypes: ["image/png"] })).toMatchObject({
    ok: false,
    reason: "wrong_type",
    message: "The answer is compressed (gzip), which was not asked for.",
  });
});

test("an answer of another type is not read", async () => {
  const { url, sockets } = await serveHttp((request, response) => {
    const status = request.url === "/missing" ? 404 : 200;
    response.writeHead(status, {
      "Content-Type": request.url === "/picture" ? "Image/PNG; a=b" : "text/html",
    });
    if (request.url === "/page") response.flushHeaders();
    else response.end(request.headers.accept);
  });
  const { send } = guarded();
  const acceptTypes = ["image/png", "image/webp"];
  expect(await send(`${url}/page`, { acceptTypes })).toEqual({
    ok: false,
    reason: "wrong_type",
    message: "The answer is text/html, not image/png or image/webp.",
  });
  await gone(sockets[0]);
  expect(textOf(await send(`${url}/picture`, { acceptTypes }))).toBe("image/png, image/webp");
  expect(await send(`${url}/missing`, { acceptTypes })).toMatchObject({ ok: true, status: 404 });
});

test("headers without end are too large", async () => {
  const { url, sockets } = await serveTcp((socket) => {
    const more = () => socket.writable && socket.write(`X-More: ${"x".repeat(1000)}\r\n`, more);
    socket.once("data", () => socket.write(head, more));
  });
  expect(await guarded().send(url)).toMatchObject({
    ok: false,
    reason: "too_large",
    message: expect.stringMatching(/^127\.0\.0\.1:\d+ sent headers without end\.$/),
  });
  await gone(sockets[0]);
});

test("more than 16 KiB of headers are too large, though they end", async () => {
  const lines = `X-More: ${"x".repeat(1000)}\r\n`;
  const { url } = await serveHttp((request, response) => {
    response.socket?.end(`${head}${lines.repeat(Number(request.url?.slice(1)))}\r\n`);
  });
  expect(await guarded().send(`${url}/15`)).toMatchObject({ ok: true });
  expect(await guarded().send(`${url}/17`)).toMatchObject({ ok: false, reason: "too_large" });
});

test("trailers without end are too large", async () => {
  const { url, sockets } = await serveTcp((socket) => {
    const more = () => socket.writable && socket.write(`X-More: ${"x".repeat(1000)}\r\n`, more);
    socket.once("data", () => socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n`, more));
  });
  expect(await guarded().send(url)).toMatchObject({ ok: false, reason: "too_large" });
  await gone(sockets[0]);
});

for (const [what, said] of [
  ["before its headers", null],
  ["in its headers", `${head}X-Half: `],
  ["in its body", `${head}Content-Length: 100\r\n\r\nhalf`],
  ["between its chunks", `${head}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`],
] as const) {
  for (const way of ["ends", "resets"] as const) {
    test(`a server that ${way} the connection ${what} is a network failure`, async () => {
      const { url } = await serveTcp((socket) => {
        const leave = () => (way === "ends" ? socket.end() : socket.resetAndDestroy());
        socket.once("data", () => (said === null ? leave() : socket.write(said, leave)));
      });
      expect(await guarded().send(url)).toMatchObject({
        ok: false,
        reason: "network",
        message: expect.stringMatching(/^127\.0\.0\.1:\d+ broke the connection off \(ECONNRESET\)\.$/),
      });
    });
  }
}

test("what is not HTTP is a network failure", async () => {
  const { url } = await serveTcp((socket) => socket.end("220 mail.example ESMTP\r\n"));
  expect(await guarded().send(url)).toMatchObject({
    ok: false,
    reason: "network",
    message: expect.stringMatching(/did not answer in HTTP/),
  });
});

test("a change of protocol that nobody asked for ends the connection", async () => {
  const { url, sockets } = await serveTcp((socket) =>
    socket.once("data", () =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
    ),
  );
  expect(await guarded().send(url)).toMatchObject({ ok: false, reason: "network" });
  await gone(sockets[0]);
});

test("a refused connection is a network failure", async () => {
  const closed = await closedPort();
  expect(await guarded().send(`http://127.0.0.1:${closed}`)).toEqual({
    ok: false,
    reason: "network",
    message: `127.0.0.1:${closed} refused the connection (ECONNREFUSED).`,
  });
});

test("a name that is not there is a network failure, and its message keeps the path to itself", async () => {
  const missing = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  const { send } = guarded({ resolve: () => Promise.reject(missing) });
  expect(await send("https://nobody.example/secret?key=1")).toEqual({
    ok: false,
    reason: "network",
    message: "nobody.example has no address that could be found (ENOTFOUND).",
  });
  const none = guarded({ resolve: () => Promise.resolve([]) });
  expect(await none.send("https://nobody.example/")).toMatchObject({ ok: false, reason: "network" });
});

test("an abort in flight rejects with its reason, and nothing is left behind", async () => {
  const arrived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp((_, response) => {
    response.writeHead(200).write("half");
    arrived.resolve();
  });
  const { clock, send } = guarded();
  const caller = new AbortController();
  const outcome = send(url, {}, caller.signal);
  await arrived.promise;
  const reason = new Error("the engine stops");
  caller.abort(reason);
  await expect(outcome).rejects.toBe(reason);
  await gone(sockets[0]);
  expect(clock.pending()).toBe(0);
});

test("an abort while a name is resolved rejects with its reason", async () => {
  const { send } = guarded({ resolve: () => new Promise(() => undefined) });
  const caller = new AbortController();
  const outcome = send("https://slow.example", {}, caller.signal);
  caller.abort("enough");
  await expect(outcome).rejects.toBe("enough");
});

test("a signal that was aborted before sends nothing", async () => {
  const { url, sockets } = await serveHttp((_, response) => response.end());
  await expect(guarded().send(url, {}, AbortSignal.abort("never"))).rejects.toBe("never");
  expect(sockets).toEqual([]);
});

test("a signal that lives long gathers no listeners", async () => {
  const { url } = await serveHttp((_, response) => response.end());
  const { clock, send } = guarded();
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<AbortSignal["addEventListener"]>) => {
    listeners += 1;
    Reflect.apply(addEventListener, signal, args);
  };
  signal.removeEventListener = (...args: Parameters<AbortSignal["removeEventListener"]>) => {
    listeners -= 1;
    Reflect.apply(removeEventListener, signal, args);
  };
  for (let sent = 0; sent < 10; sent += 1) await send(url, {}, signal);
  expect({ listeners, sleepers: clock.pending() }).toEqual({ listeners: 0, sleepers: 0 });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

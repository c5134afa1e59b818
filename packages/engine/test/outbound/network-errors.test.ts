import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { createTestOutbound } from "./create-test-outbound.ts";
import { closed, serveHttp, serveTcp } from "./servers.ts";

const head = "HTTP/1.1 200 OK\r\n";

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
      expect(await createTestOutbound().send(url)).toMatchObject({
        ok: false,
        reason: "network",
        message: expect.stringMatching(/^127\.0\.0\.1:\d+ broke the connection off \(ECONNRESET\)\.$/),
      });
    });
  }
}

test("a response that is not HTTP is a network failure", async () => {
  const { url } = await serveTcp((socket) => socket.end("220 mail.example ESMTP\r\n"));
  expect(await createTestOutbound().send(url)).toMatchObject({
    ok: false,
    reason: "network",
    message: expect.stringMatching(/did not answer in HTTP/),
  });
});

test("an unrequested protocol upgrade ends the connection", async () => {
  const { url, sockets } = await serveTcp((socket) =>
    socket.once("data", () =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
    ),
  );
  expect(await createTestOutbound().send(url)).toMatchObject({ ok: false, reason: "network" });
  await closed(sockets[0]);
});

test("a refused connection is a network failure", async () => {
  const closed = await closedPort();
  expect(await createTestOutbound().send(`http://127.0.0.1:${closed}`)).toEqual({
    ok: false,
    reason: "network",
    message: `127.0.0.1:${closed} refused the connection (ECONNREFUSED).`,
  });
});

test("an unknown host is a network failure whose message has no path", async () => {
  const missing = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  const { send } = createTestOutbound({ resolve: () => Promise.reject(missing) });
  expect(await send("https://nobody.example/secret?key=1")).toEqual({
    ok: false,
    reason: "network",
    message: "nobody.example has no address that could be found (ENOTFOUND).",
  });
  const none = createTestOutbound({ resolve: () => Promise.resolve([]) });
  expect(await none.send("https://nobody.example/")).toMatchObject({ ok: false, reason: "network" });
});

test("an abort rejects with its reason and closes the connection", async () => {
  const arrived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp((_, response) => {
    response.writeHead(200).write("half");
    arrived.resolve();
  });
  const { clock, send } = createTestOutbound();
  const caller = new AbortController();
  const result = send(url, {}, caller.signal);
  await arrived.promise;
  const reason = new Error("the engine stops");
  caller.abort(reason);
  await expect(result).rejects.toBe(reason);
  await closed(sockets[0]);
  expect(clock.pending()).toBe(0);
});

test("an abort while a name is resolved rejects with its reason", async () => {
  const { send } = createTestOutbound({ resolve: () => new Promise(() => undefined) });
  const caller = new AbortController();
  const result = send("https://slow.example", {}, caller.signal);
  caller.abort("enough");
  await expect(result).rejects.toBe("enough");
});

test("sends nothing if the signal is already aborted", async () => {
  const { url, sockets } = await serveHttp((_, response) => response.end());
  await expect(createTestOutbound().send(url, {}, AbortSignal.abort("never"))).rejects.toBe("never");
  expect(sockets).toEqual([]);
});

test("leaves no listeners on a long-lived signal", async () => {
  const { url } = await serveHttp((_, response) => response.end());
  const { clock, send } = createTestOutbound();
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

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { createTestOutbound } from "./create-test-outbound.ts";
import { serveHttp, serveTcp, waitForClose } from "./servers.ts";

const statusLine = "HTTP/1.1 200 OK\r\n";

for (const [stage, sentBytes] of [
  ["before the headers", null],
  ["within the headers", `${statusLine}X-Half: `],
  ["within the body", `${statusLine}Content-Length: 100\r\n\r\nhalf`],
  ["between chunks", `${statusLine}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`],
] as const) {
  for (const closing of ["ends", "resets"] as const) {
    test(`reports a network error when the server ${closing} the connection ${stage}`, async () => {
      const { url } = await serveTcp((socket) => {
        const closeConnection = () => (closing === "ends" ? socket.end() : socket.resetAndDestroy());
        socket.once("data", () =>
          sentBytes === null ? closeConnection() : socket.write(sentBytes, closeConnection),
        );
      });
      expect(await createTestOutbound().send(url)).toMatchObject({
        ok: false,
        reason: "network",
        message: expect.stringMatching(
          /^127\.0\.0\.1:\d+ closed the connection unexpectedly \(ECONNRESET\)\.$/,
        ),
      });
    });
  }
}

test("reports a network error for a response that is not HTTP", async () => {
  const { url } = await serveTcp((socket) => socket.end("220 mail.example ESMTP\r\n"));
  expect(await createTestOutbound().send(url)).toMatchObject({
    ok: false,
    reason: "network",
    message: expect.stringMatching(/did not send a valid HTTP response/),
  });
});

test("closes the connection after an unrequested protocol upgrade", async () => {
  const { url, sockets } = await serveTcp((socket) =>
    socket.once("data", () =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
    ),
  );
  expect(await createTestOutbound().send(url)).toMatchObject({ ok: false, reason: "network" });
  await waitForClose(sockets[0]);
});

test("reports a network error for a refused connection", async () => {
  const port = await getUnusedPort();
  expect(await createTestOutbound().send(`http://127.0.0.1:${port}`)).toEqual({
    ok: false,
    reason: "network",
    message: `127.0.0.1:${port} refused the connection (ECONNREFUSED).`,
  });
});

test("reports a network error for an unknown host, without the path", async () => {
  const notFoundError = Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  const { send } = createTestOutbound({ resolve: () => Promise.reject(notFoundError) });
  expect(await send("https://unknown.example/secret?key=1")).toEqual({
    ok: false,
    reason: "network",
    message: "unknown.example could not be resolved (ENOTFOUND).",
  });
  const withoutAddresses = createTestOutbound({ resolve: () => Promise.resolve([]) });
  expect(await withoutAddresses.send("https://unknown.example/")).toMatchObject({
    ok: false,
    reason: "network",
  });
});

test("rejects with the reason of an abort and closes the connection", async () => {
  const requestReceived = Promise.withResolvers<void>();
  const { url, sockets } = await serveHttp((_, response) => {
    response.writeHead(200).write("half");
    requestReceived.resolve();
  });
  const { clock, send } = createTestOutbound();
  const caller = new AbortController();
  const result = send(url, {}, caller.signal);
  await requestReceived.promise;
  const reason = new Error("the engine stops");
  caller.abort(reason);
  await expect(result).rejects.toBe(reason);
  await waitForClose(sockets[0]);
  expect(clock.pending()).toBe(0);
});

test("rejects with the reason of an abort during DNS resolution", async () => {
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
  for (let count = 0; count < 10; count += 1) await send(url, {}, signal);
  expect({ listeners, pendingTimers: clock.pending() }).toEqual({ listeners: 0, pendingTimers: 0 });
});

async function getUnusedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

import http, { type RequestListener } from "node:http";
import { TLSSocket } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { type Exchange, nodeExchange } from "../../src/adapters/outbound/exchange.ts";
import { systemResolve } from "../../src/adapters/outbound/resolve.ts";
import { createTestOutbound, readBody } from "./create-test-outbound.ts";
import { serveHttp, serveHttps, waitForClose } from "./servers.ts";

/** Resolves to the given results in order; the last one repeats. */
function createResolve(...results: readonly (readonly string[])[]) {
  const resolvedNames: string[] = [];
  return {
    resolvedNames,
    resolve(name: string) {
      const addresses = results[Math.min(resolvedNames.length, results.length - 1)] ?? [];
      resolvedNames.push(name);
      return Promise.resolve(addresses);
    },
  };
}

test("resolves a name once and connects to the checked address", async () => {
  const { port, sockets } = await serveHttp(({ headers, socket }, response) =>
    response.end(`${headers.host} at ${socket.localAddress}`),
  );
  // Only this resolver knows the name, and its second result is a different address.
  const { resolvedNames, resolve } = createResolve(["127.0.0.1"], ["169.254.169.254"]);
  const { send } = createTestOutbound({ resolve });
  const url = `http://hooks.example:${port}`;
  expect(readBody(await send(url))).toBe(`hooks.example:${port} at 127.0.0.1`);
  expect(resolvedNames).toEqual(["hooks.example"]);
  expect(await send(url)).toMatchObject({ ok: false, reason: "blocked" });
  expect(sockets).toHaveLength(1);
});

test("tries the other addresses of a name if one does not respond", async () => {
  const { port } = await serveHttp((_, response) => response.end("here"));
  const { send } = createTestOutbound({ resolve: createResolve(["::1", "127.0.0.1"]).resolve });
  expect(readBody(await send(`http://hooks.example:${port}`))).toBe("here");
});

test("uses the name, not the address, for TLS", async () => {
  const seen: unknown[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push(request.socket instanceof TLSSocket && request.socket.servername, request.headers.host);
    response.end("safe");
  };
  const { port, cert: ca } = await serveHttps("hooks.example", listener);
  const { resolve } = createResolve(["127.0.0.1"]);
  const { send } = createTestOutbound({ resolve, ca });
  expect(readBody(await send(`https://hooks.example.:${port}/`))).toBe("safe");
  expect(seen).toEqual(["hooks.example", `hooks.example:${port}`]);
  for (const [label, result] of [
    ["another name", await send(`https://other.example:${port}/`)],
    ["the address", await send(`https://127.0.0.1:${port}/`)],
    ["another authority", await createTestOutbound({ resolve }).send(`https://hooks.example:${port}/`)],
  ] as const) {
    expect(result, label).toMatchObject({
      ok: false,
      reason: "network",
      message: expect.stringMatching(/has a certificate that is not trusted/),
    });
  }
  expect(seen).toHaveLength(2);
});

test("uses a connection per request and closes it", async () => {
  const { url, sockets } = await serveHttp((request, response) => response.end(request.headers.connection));
  const { send } = createTestOutbound();
  expect(readBody(await send(url))).toBe("close");
  expect(readBody(await send(url))).toBe("close");
  expect(sockets).toHaveLength(2);
  for (const socket of sockets) await waitForClose(socket);
});

test("bypasses the global proxy of the process, which would resolve the name again", async () => {
  const proxy = await serveHttp((_, response) => response.end("proxy"));
  const { url } = await serveHttp((_, response) => response.end("direct"));
  const { globalAgent } = http;
  http.globalAgent = new http.Agent({ proxyEnv: { HTTP_PROXY: proxy.url } });
  onTestFinished(() => {
    http.globalAgent = globalAgent;
  });
  expect(readBody(await createTestOutbound().send(url))).toBe("direct");
});

test("returns a redirect that is not followed as a response", async () => {
  const { url, sockets } = await serveHttp((_, response) =>
    response.writeHead(302, { location: "/next" }).end("moved"),
  );
  const { send } = createTestOutbound();
  expect(await send(url)).toMatchObject({ ok: true, status: 302, headers: { location: "/next" } });
  expect(await send(url, { method: "POST", body: "x", redirects: 5 })).toMatchObject({ status: 302 });
  expect(sockets).toHaveLength(2);
});

test("follows redirects up to the limit", async () => {
  const { url, sockets } = await serveHttp((request, response) => {
    const step = Number(request.url?.slice(1));
    if (step === 3) response.end("arrived");
    else response.writeHead([301, 307, 308][step] ?? 500, { location: `./${step + 1}` }).end();
  });
  const { send } = createTestOutbound();
  expect(readBody(await send(`${url}/0`, { redirects: 3 }))).toBe("arrived");
  expect(sockets).toHaveLength(4);
  expect(await send(`${url}/0`, { redirects: 2 })).toEqual({
    ok: false,
    reason: "redirect",
    message: `${new URL(url).host} redirects more than 2 times.`,
  });
  expect(sockets).toHaveLength(7);
});

test("does not read the body of a redirect", async () => {
  const { url, sockets } = await serveHttp((request, response) => {
    if (request.url === "/next") response.end("arrived");
    else response.writeHead(302, { location: "/next" }).write("and so on");
  });
  expect(readBody(await createTestOutbound().send(url, { redirects: 1 }))).toBe("arrived");
  for (const socket of sockets) await waitForClose(socket);
});

test("returns a redirect without Location, and fails for an invalid one", async () => {
  const { url } = await serveHttp((request, response) => {
    response.writeHead(302, request.url === "/broken" ? { location: "http://[" } : {}).end();
  });
  const { send } = createTestOutbound();
  expect(await send(url, { redirects: 1 })).toMatchObject({ ok: true, status: 302 });
  expect(await send(`${url}/broken`, { redirects: 1 })).toMatchObject({ ok: false, reason: "redirect" });
});

test("checks each redirect like the first URL", async () => {
  const { port } = await serveHttp((_, response) =>
    response.writeHead(302, { location: `http://inside.example:${port}/secret` }).end(),
  );
  const reached: string[] = [];
  // Connects to a server on loopback instead of the public address. The address check is not replaced.
  const exchange: Exchange = (request, signal) => {
    reached.push(...request.addresses);
    return nodeExchange({ ...request, addresses: ["127.0.0.1"] }, signal);
  };
  const resolve = (name: string) =>
    Promise.resolve([name === "public.example" ? "93.184.216.34" : "10.0.0.1"]);
  const { send } = createTestOutbound({ allowPrivate: false, allowHttp: true, exchange, resolve });
  expect(await send(`http://public.example:${port}/`, { redirects: 5 })).toEqual({
    ok: false,
    reason: "blocked",
    message: "inside.example resolves to an address that is not public.",
  });
  expect(reached).toEqual(["93.184.216.34"]);
});

test("does not send headers to another origin", async () => {
  const other = await serveHttp((request, response) => response.end(JSON.stringify(request.headers)));
  const { url } = await serveHttp((request, response) => {
    if (request.url === "/here") response.end(request.headers.authorization);
    else response.writeHead(302, { location: request.url === "/away" ? other.url : "/here" }).end();
  });
  const { send } = createTestOutbound();
  const request = { redirects: 1, headers: { Authorization: "secret", "X-Key": "secret" } };
  expect(readBody(await send(`${url}/stay`, request))).toBe("secret");
  expect(readBody(await send(`${url}/away`, request))).not.toContain("secret");
});

test("applies the timeout to the request with its redirects", async () => {
  const second = Promise.withResolvers<void>();
  const { url } = await serveHttp((request, response) => {
    if (request.url === "/second") second.resolve();
    else response.writeHead(302, { location: "/second" }).end();
  });
  const { clock, send } = createTestOutbound();
  const result = send(url, { redirects: 1 });
  await second.promise;
  expect(clock.pending()).toBe(1);
  await clock.advance(10_000);
  expect(await result).toMatchObject({ ok: false, reason: "timeout" });
});

test("resolves all addresses of a name", async () => {
  const addresses = await systemResolve("localhost", new AbortController().signal);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) expect(["127.0.0.1", "::1"]).toContain(address);
});

test("reports a network error for an immediately refused connection", async () => {
  // The system refuses connections to the broadcast address without sending a packet.
  const exchange: Exchange = (request, signal) =>
    nodeExchange({ ...request, addresses: ["255.255.255.255"] }, signal);
  const { send } = createTestOutbound({ exchange, resolve: createResolve(["93.184.216.34"]).resolve });
  for (const scheme of ["http", "https"])
    expect(await send(`${scheme}://hooks.example/`)).toMatchObject({ ok: false, reason: "network" });
});

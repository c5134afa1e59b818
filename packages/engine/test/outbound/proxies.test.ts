import { connect } from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proxyFor } from "../../src/adapters/outbound/proxy-for.ts";
import { createTestOutbound, readBody } from "./create-test-outbound.ts";
import { serveHttp, serveHttps, serveTcp } from "./servers.ts";

/** Starts a proxy that tunnels to loopback or responds with the status of `statusOf`, and records requests. */
async function serveProxy(statusOf: (authority: string) => number = () => 200) {
  const requests: string[] = [];
  const server = await serveTcp((socket) => {
    socket.once("data", (head) => {
      const text = head.toString("latin1");
      const [, authority = ""] = /^CONNECT (\S+) HTTP\/1\.1\r\n/.exec(text) ?? [];
      requests.push(text);
      const status = statusOf(authority);
      socket.write(`HTTP/1.1 ${status} Whatever\r\n\r\n`);
      if (status !== 200) return socket.end();
      const upstream = connect(Number(authority.split(":").at(-1)), "127.0.0.1");
      upstream.on("error", () => socket.destroy());
      return upstream.pipe(socket).pipe(upstream);
    });
  });
  const authorities = () => requests.map((text) => text.split(" ")[1]);
  return { ...server, requests, authorities };
}

describe("through a proxy", () => {
  test("connects to the checked address, by http and https", async () => {
    const proxy = await serveProxy();
    const plain = await serveHttp(({ headers }, response) => response.end(`plain ${headers.host}`));
    const safe = await serveHttps("hooks.example", (_, response) => response.end("safe"));
    const { send } = createTestOutbound({
      resolve: async () => ["127.0.0.1"],
      ca: safe.cert,
      environment: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url },
    });
    expect(readBody(await send(`http://hooks.example:${plain.port}/`))).toBe(
      `plain hooks.example:${plain.port}`,
    );
    expect(readBody(await send(`https://hooks.example:${safe.port}/`))).toBe("safe");
    expect(proxy.authorities()).toEqual([`127.0.0.1:${plain.port}`, `127.0.0.1:${safe.port}`]);
    expect(await send(`https://other.example:${safe.port}/`)).toMatchObject({ ok: false, reason: "network" });
  });

  test.each([
    ["a private address", ["10.0.0.7"], false],
    ["loopback", ["127.0.0.1"], false],
    ["one private address of two", ["93.184.216.34", "192.168.0.1"], false],
    ["metadata of a cloud", ["169.254.169.254"], false],
    ["metadata of a cloud with allowPrivate", ["169.254.169.254"], true],
  ])("never requests a name that resolves to %s", async (_name, addresses, allowPrivate) => {
    const proxy = await serveProxy();
    const { send } = createTestOutbound({
      allowPrivate,
      resolve: async () => addresses,
      environment: { https_proxy: proxy.url },
    });
    expect(await send("https://hooks.example/")).toMatchObject({ ok: false, reason: "blocked" });
    expect(await send("https://169.254.169.254/")).toMatchObject({ ok: false, reason: "blocked" });
    expect(proxy.requests).toEqual([]);
  });

  test("checks each redirect", async () => {
    const proxy = await serveProxy();
    const { port } = await serveHttp((_, response) =>
      response.writeHead(302, { location: "https://169.254.169.254/latest" }).end(),
    );
    const { send } = createTestOutbound({
      resolve: async () => ["127.0.0.1"],
      environment: { all_proxy: proxy.url },
    });
    const result = await send(`http://hooks.example:${port}/`, { redirects: 3 });
    expect(result).toMatchObject({ ok: false, reason: "blocked" });
    expect(proxy.authorities()).toEqual([`127.0.0.1:${port}`]);
  });

  test("tries the other addresses of a name if the proxy cannot reach one", async () => {
    const proxy = await serveProxy((authority) => (authority.startsWith("[::1]") ? 502 : 200));
    const { port } = await serveHttp((_, response) => response.end("here"));
    const { send } = createTestOutbound({
      resolve: async () => ["::1", "127.0.0.1"],
      environment: { http_proxy: proxy.url.replace("//", "//me:p%40ss@") },
    });
    expect(readBody(await send(`http://hooks.example:${port}/`))).toBe("here");
    expect(proxy.authorities()).toEqual([`[::1]:${port}`, `127.0.0.1:${port}`]);
    expect(proxy.requests[1]).toContain(`proxy-authorization: Basic ${btoa("me:p@ss")}\r\n`);
  });

  test("reports a proxy that refuses or is down, without its credentials", async () => {
    const proxy = await serveProxy(() => 403);
    for (const url of [proxy.url, "http://127.0.0.1:9"]) {
      const { send } = createTestOutbound({
        resolve: async () => ["127.0.0.1"],
        environment: { https_proxy: url.replace("//", "//me:secret@") },
      });
      const result = await send("https://hooks.example/");
      expect(result).toMatchObject({ ok: false, reason: "network" });
      expect(JSON.stringify(result)).toMatch(/through the proxy/);
      expect(JSON.stringify(result)).not.toContain("secret");
    }
  });

  test("closes the connection to a proxy that does not respond on abort", async () => {
    const proxy = await serveTcp(() => {});
    const { send } = createTestOutbound({
      resolve: async () => ["127.0.0.1"],
      environment: { https_proxy: proxy.url },
    });
    const controller = new AbortController();
    const sent = send("https://hooks.example/", {}, controller.signal);
    await expect.poll(() => proxy.sockets.length).toBe(1);
    controller.abort(new Error("enough"));
    await expect(sent).rejects.toThrow("enough");
  });
});

describe("choice of the proxy", () => {
  const environment = { http_proxy: "http://a:1", HTTPS_PROXY: "b:2", NO_PROXY: "example.org" };

  test.each([
    ["http://host/", environment, "http://a:1/"],
    ["https://host/", environment, "http://b:2/"],
    ["https://host/", { ALL_PROXY: "http://c:3" }, "http://c:3/"],
    ["https://host/", { https_proxy: "", HTTPS_PROXY: "http://b:2" }, "http://b:2/"],
    ["https://host/", { http_proxy: "http://a:1" }, undefined],
    ["https://host/", {}, undefined],
  ])("for %s with %o: %s", (url, variables, expected) => {
    expect(proxyFor(new URL(url), variables)?.href).toBe(expected);
  });

  test.each([
    ["example.org", "https://example.org/", true],
    ["example.org", "https://a.b.example.org/", true],
    ["example.org", "https://notexample.org/", false],
    [".example.org", "https://a.example.org/", true],
    ["*.example.org", "https://a.example.org/", true],
    ["EXAMPLE.org", "https://example.org./", true],
    ["example.org:443", "https://example.org/", true],
    ["example.org:8443", "https://example.org/", false],
    ["a, b  example.org", "https://example.org/", true],
    ["*", "https://anything/", true],
    ["10.0.0.0/8", "https://10.1.2.3/", true],
    ["10.0.0.0/8", "https://11.1.2.3/", false],
    ["[::1]", "https://[::1]/", true],
    ["::1", "https://[::1]/", true],
    ["[::1]:8443", "https://[::1]:8443/", true],
    ["fd00::/8", "https://[fd00::1]/", true],
    ["", "https://example.org/", false],
  ])("NO_PROXY=%s excludes %s: %s", (noProxy, url, direct) => {
    const proxy = proxyFor(new URL(url), { all_proxy: "http://p:1", no_proxy: noProxy });
    expect(proxy === null).toBe(direct);
  });

  test("accepts any text in NO_PROXY", () => {
    fc.assert(
      fc.property(fc.string(), (noProxy) => {
        const proxy = proxyFor(new URL("https://example.org/"), { all_proxy: "p:1", no_proxy: noProxy });
        expect(proxy === null || proxy.host === "p:1").toBe(true);
      }),
    );
  });
});

import { createServer, request as httpRequest } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Likeness } from "../src/index.ts";
import { faultyServer } from "./faulty-server.ts";
import { rejection } from "./rejection.ts";
import { jobResponse } from "./wire.ts";

const names = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"];

beforeEach(() => {
  for (const name of names) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toUpperCase(), undefined);
  }
});
afterEach(() => void vi.unstubAllEnvs());

/** A proxy that connects every host name to one server and records the requests. */
async function proxy(to: string) {
  const { port: target } = new URL(to);
  const requests: { readonly line: string; readonly login: string | undefined }[] = [];
  const server = createServer((request, response) => {
    requests.push({
      line: `${request.method} ${request.url}`,
      login: request.headers["proxy-authorization"],
    });
    const { pathname, search } = new URL(request.url ?? "");
    const { method, headers } = request;
    const forwarded = httpRequest({ port: target, method, path: pathname + search, headers }, (upstream) => {
      response.writeHead(upstream.statusCode ?? 0, upstream.headers);
      upstream.pipe(response);
    });
    request.pipe(forwarded);
  });
  server.on("connect", (request, socket) => {
    requests.push({ line: `CONNECT ${request.url}`, login: request.headers["proxy-authorization"] });
    const tunnel = connect(Number(target), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.pipe(tunnel).pipe(socket);
    });
    for (const end of [socket, tunnel]) end.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("proxy of the environment", () => {
  for (const name of ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]) {
    test(`is used from ${name}, and resolves the host name`, async () => {
      await using api = await faultyServer(jobResponse("queued"));
      await using through = await proxy(api.url);
      vi.stubEnv(name, through.url);
      const likeness = new Likeness({ apiKey: "key", baseUrl: "http://api.invalid" });
      expect((await likeness.jobs.get("j")).status).toBe("queued");
      expect(through.requests).toEqual([
        { line: "GET http://api.invalid/api/v1/jobs/j?expand=avatar", login: undefined },
      ]);
      expect(api.requests[0]?.headers.authorization).toBe("Bearer key");
    });
  }

  test("accepts credentials and a URL without a scheme", async () => {
    await using api = await faultyServer(jobResponse("queued"));
    await using through = await proxy(api.url);
    vi.stubEnv("http_proxy", through.url.replace("http://", "me:pass@"));
    await new Likeness({ apiKey: "key", baseUrl: "http://api.invalid" }).jobs.get("j");
    expect(through.requests[0]?.login).toBe(`Basic ${btoa("me:pass")}`);
  });

  test("tunnels HTTPS with CONNECT", async () => {
    await using api = await faultyServer({});
    await using through = await proxy(api.url);
    vi.stubEnv("HTTPS_PROXY", through.url);
    const likeness = new Likeness({ apiKey: "key", baseUrl: "https://api.invalid", maxRetries: 0 });
    // The server behind the proxy does not speak TLS.
    expect((await rejection(likeness.jobs.get("j"))).name).toBe("ConnectionError");
    expect(through.requests[0]?.line).toBe("CONNECT api.invalid:443");
  });
});

test("connects directly to hosts in NO_PROXY", async () => {
  await using api = await faultyServer(jobResponse("queued"));
  await using through = await proxy(api.url);
  vi.stubEnv("HTTP_PROXY", through.url);
  for (const except of ["127.0.0.1", "*", `example.org,127.0.0.1:${new URL(api.url).port}`]) {
    vi.stubEnv("NO_PROXY", except);
    await new Likeness({ apiKey: "key", baseUrl: api.url }).jobs.get("j");
    expect(through.requests).toEqual([]);
  }
  vi.stubEnv("NO_PROXY", "example.org,127.0.0.1:1");
  await new Likeness({ apiKey: "key", baseUrl: api.url }).jobs.get("j");
  expect(through.requests).toHaveLength(1);
});

test("does not use the proxy with the fetch option or an engine", async () => {
  vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:9");
  const fetch = async () => Response.json(jobResponse("queued").json);
  const engine = { url: "http://likeness.test", apiKey: "key", fetch };
  for (const options of [{ apiKey: "key", fetch }, { engine }]) {
    expect((await new Likeness(options).jobs.get("j")).status).toBe("queued");
  }
});

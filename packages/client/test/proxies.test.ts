import { createServer, request as httpRequest } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Likeness } from "../src/index.ts";
import { misbehavingServer } from "./misbehaving-server.ts";
import { rejection } from "./rejection.ts";
import { jobAnswer } from "./wire.ts";

const names = ["http_proxy", "https_proxy", "all_proxy", "no_proxy"];

beforeEach(() => {
  for (const name of names) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toUpperCase(), undefined);
  }
});
afterEach(() => void vi.unstubAllEnvs());

/** A proxy that leads every name to one server, and tells what it was asked for. */
async function proxy(to: string) {
  const { port: target } = new URL(to);
  const seen: { readonly asked: string; readonly login: string | undefined }[] = [];
  const server = createServer((request, response) => {
    seen.push({ asked: `${request.method} ${request.url}`, login: request.headers["proxy-authorization"] });
    const { pathname, search } = new URL(request.url ?? "");
    const { method, headers } = request;
    const onward = httpRequest({ port: target, method, path: pathname + search, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on("connect", (request, socket) => {
    seen.push({ asked: `CONNECT ${request.url}`, login: request.headers["proxy-authorization"] });
    const onward = connect(Number(target), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("the proxy of the environment is used", () => {
  for (const name of ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"]) {
    test(`from ${name}, which looks the name up itself`, async () => {
      await using api = await misbehavingServer(jobAnswer("queued"));
      await using through = await proxy(api.url);
      vi.stubEnv(name, through.url);
      const likeness = new Likeness({ apiKey: "key", baseUrl: "http://api.invalid" });
      expect((await likeness.jobs.get("j")).status).toBe("queued");
      expect(through.seen).toEqual([
        { asked: "GET http://api.invalid/api/v1/jobs/j?expand=avatar", login: undefined },
      ]);
      expect(api.seen[0]?.headers.authorization).toBe("Bearer key");
    });
  }

  test("with its login, and without a scheme", async () => {
    await using api = await misbehavingServer(jobAnswer("queued"));
    await using through = await proxy(api.url);
    vi.stubEnv("http_proxy", through.url.replace("http://", "me:pass@"));
    await new Likeness({ apiKey: "key", baseUrl: "http://api.invalid" }).jobs.get("j");
    expect(through.seen[0]?.login).toBe(`Basic ${btoa("me:pass")}`);
  });

  test("for HTTPS through a tunnel", async () => {
    await using api = await misbehavingServer({});
    await using through = await proxy(api.url);
    vi.stubEnv("HTTPS_PROXY", through.url);
    const likeness = new Likeness({ apiKey: "key", baseUrl: "https://api.invalid", maxRetries: 0 });
    // What answers at the other end does not speak TLS.
    expect((await rejection(likeness.jobs.get("j"))).name).toBe("ConnectionError");
    expect(through.seen[0]?.asked).toBe("CONNECT api.invalid:443");
  });
});

test("NO_PROXY names what is reached directly", async () => {
  await using api = await misbehavingServer(jobAnswer("queued"));
  await using through = await proxy(api.url);
  vi.stubEnv("HTTP_PROXY", through.url);
  for (const except of ["127.0.0.1", "*", `example.org,127.0.0.1:${new URL(api.url).port}`]) {
    vi.stubEnv("NO_PROXY", except);
    await new Likeness({ apiKey: "key", baseUrl: api.url }).jobs.get("j");
    expect(through.seen).toEqual([]);
  }
  vi.stubEnv("NO_PROXY", "example.org,127.0.0.1:1");
  await new Likeness({ apiKey: "key", baseUrl: api.url }).jobs.get("j");
  expect(through.seen).toHaveLength(1);
});

test("a fetch that was given, and an engine, go their own way", async () => {
  vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:9");
  const fetch = async () => Response.json(jobAnswer("queued").json);
  const engine = { url: "http://likeness.test", apiKey: "key", fetch };
  for (const options of [{ apiKey: "key", fetch }, { engine }]) {
    expect((await new Likeness(options).jobs.get("j")).status).toBe("queued");
  }
});

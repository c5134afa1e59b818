import { expect, test } from "vitest";
import { rawRequest, sendRaw } from "../support/raw-http.ts";
import { serveEngine } from "../support/serve-engine.ts";
import { start } from "../support/start.ts";

type Served = Awaited<ReturnType<typeof serveEngine>>;

function get({ server, client }: Served, host: string, path = "/api/v1/jobs") {
  const headers = [`Host: ${host}`, `Authorization: Bearer ${client.engine.apiKey}`];
  return sendRaw(server.port, rawRequest(server.port, `GET ${path} HTTP/1.1`, headers));
}

test("without publicUrl, serves only loopback names with its own port", async () => {
  const served = await serveEngine();
  const { port } = served.server;
  for (const name of ["localhost", "LOCALHOST", "localhost.", "127.0.0.1", "[::1]"])
    expect((await get(served, `${name}:${port}`)).status).toBe(200);
  const others = [
    "evil.example",
    `evil.example:${port}`,
    "localhost",
    "127.0.0.1:1",
    `127.0.0.1.evil.example:${port}`,
  ];
  for (const host of others) {
    const { status, json } = await get(served, host);
    expect([status, json.error.code, json.error.param]).toEqual([421, "misdirected_request", "Host"]);
    expect(json.error.hint).toMatch(/--allowed-host.*--public-url/);
  }
});

test("prefers the host of an absolute request target to the Host header", async () => {
  const served = await serveEngine();
  const own = `localhost:${served.server.port}`;
  expect((await get(served, own, "http://evil.example/api/v1/jobs")).status).toBe(421);
  expect((await get(served, "evil.example", `http://${own}/api/v1/jobs`)).status).toBe(200);
});

test("probes allow any host", async () => {
  const served = await serveEngine({ metrics: true });
  for (const path of ["/healthz", "/readyz", "/metrics?x=1"])
    expect((await get(served, "10.0.0.7", path)).status).toBe(200);
  for (const path of ["/healthz/../api/v1/jobs", "/openapi.json", "/docs", "/nowhere"])
    expect((await get(served, "10.0.0.7", path)).status).toBe(421);
});

test("allows hosts with one port or with any port", async () => {
  const allowedHosts = ["faces.example", "inner.example:8080"];
  const served = await serveEngine({}, {}, { allowedHosts });
  for (const host of ["faces.example", "Faces.Example:9999", "inner.example:8080"])
    expect((await get(served, host)).status).toBe(200);
  for (const host of ["inner.example", "inner.example:80", "faces.example.evil.example", "x.faces.example"])
    expect((await get(served, host)).status).toBe(421);
  const open = await serveEngine({}, {}, { allowedHosts: ["*"] });
  expect((await get(open, "whatever.example")).status).toBe(200);
});

test("with publicUrl, allows any host, because no URL is built from it", async () => {
  const served = await serveEngine({ publicUrl: "https://faces.example" });
  expect((await get(served, "upstream:4010")).status).toBe(200);
  const document = await get(served, "evil.example", "/openapi.json");
  expect(document.text).toContain("https://faces.example/api/v1");
  expect(document.text).not.toContain("evil.example");
});

test("with publicUrl and allowedHosts, allows only the listed hosts", async () => {
  const served = await serveEngine(
    { publicUrl: "https://faces.example" },
    {},
    { allowedHosts: ["upstream"] },
  );
  for (const host of ["upstream:4010", "faces.example"]) expect((await get(served, host)).status).toBe(200);
  expect((await get(served, "evil.example")).status).toBe(421);
});

test("warns if the server is reachable from other machines without publicUrl", async () => {
  const warnings: string[] = [];
  const onWarning = (message: string) => warnings.push(message);
  await serveEngine({}, {}, { host: "127.0.0.1", onWarning });
  await serveEngine({ publicUrl: "https://faces.example" }, {}, { host: "0.0.0.0", onWarning });
  expect(warnings).toEqual([]);
  const served = await serveEngine({}, {}, { host: "0.0.0.0", onWarning });
  expect(warnings).toEqual([expect.stringContaining("--public-url")]);
  expect((await get(served, `127.0.0.1:${served.server.port}`)).status).toBe(200);
});

test("in process, allows any host unless allowedHosts is set", async () => {
  const statusOf = async (options: { allowedHosts?: string[] }, url: string) => {
    const { engine } = start(options);
    return (await engine.fetch(url, { headers: { authorization: `Bearer ${engine.apiKey}` } })).status;
  };
  expect(await statusOf({}, "https://anything.example/api/v1/jobs")).toBe(200);
  const allowedHosts = ["faces.example"];
  expect(await statusOf({ allowedHosts }, "https://faces.example/api/v1/jobs")).toBe(200);
  expect(await statusOf({ allowedHosts }, "http://likeness.internal/api/v1/jobs")).toBe(200);
  expect(await statusOf({ allowedHosts }, "https://evil.example/api/v1/jobs")).toBe(421);
  expect(await statusOf({ allowedHosts }, "https://evil.example/healthz")).toBe(200);
});

test.each(["https://faces.example", "faces.example/path", "", "a b", "user@faces.example"])(
  "rejects %j as an allowed host",
  (host) => {
    expect(() => start({ allowedHosts: [host] })).toThrow(/allowedHosts/);
  },
);

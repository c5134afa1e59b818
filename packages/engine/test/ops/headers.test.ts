import { expect, test } from "vitest";
import { createEngine } from "../../src/index.ts";
import { fetchText } from "../support/fetch-text.ts";
import { start } from "../support/start.ts";

const app = "https://app.example";
const preflight = (origin: string) => ({
  method: "OPTIONS",
  headers: {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization, content-type, idempotency-key",
  },
});

test("sends security headers with every response", async () => {
  const { engine, request } = start();
  const jobs = await request("GET", "/api/v1/jobs");
  for (const { headers } of [jobs, await fetchText(engine, "/nowhere"), await fetchText(engine, "/readyz")]) {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-request-id")).toMatch(/^req_[0-9a-f]{32}$/);
  }
});

test("keeps the headers of an image", async () => {
  const { engine, generate, wait } = start();
  const { json } = await generate();
  const ended = await wait(json.data.id);
  const image = await engine.fetch(ended.json.data.avatar.image_url);
  expect(image.headers.get("cache-control")).toContain("immutable");
  expect(image.headers.get("content-security-policy")).toContain("sandbox");
  expect(image.headers.get("referrer-policy")).toBe("no-referrer");
});

test("allows no cross-origin requests by default", async () => {
  const { engine } = start();
  const { status, headers } = await fetchText(engine, "/api/v1/avatars/generate", preflight(app));
  expect(status).toBe(405);
  expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("allows the listed origins, without browser credentials", async () => {
  const { engine } = start({ cors: { origins: [app] } });
  const preflightResponse = await fetchText(engine, "/api/v1/avatars/generate", preflight(app));
  expect(preflightResponse.status).toBe(204);
  expect(preflightResponse.headers.get("access-control-allow-origin")).toBe(app);
  expect(preflightResponse.headers.get("access-control-allow-headers")?.toLowerCase()).toContain(
    "idempotency-key",
  );
  const response = await fetchText(engine, "/api/v1/jobs", { headers: { origin: app } });
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([401, app]);
  const exposed = response.headers.get("access-control-expose-headers")?.toLowerCase() ?? "";
  for (const name of [
    "x-request-id",
    "x-ratelimit-remaining",
    "ratelimit",
    "retry-after",
    "x-idempotency-replayed",
  ])
    expect(exposed.split(",")).toContain(name);
  for (const { headers } of [preflightResponse, response]) {
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("vary")?.toLowerCase()).toContain("origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("sends no CORS headers to other origins", async () => {
  const { engine } = start({ cors: { origins: [app] } });
  for (const origin of ["https://evil.example", "null", `${app}.evil.example`]) {
    const preflightResponse = await fetchText(engine, "/api/v1/avatars/generate", preflight(origin));
    const response = await fetchText(engine, "/healthz", { headers: { origin } });
    expect(preflightResponse.status).toBe(405);
    for (const { headers } of [preflightResponse, response]) {
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
      expect(headers.get("vary")).toBe("Origin");
    }
  }
});

test("* allows any origin", async () => {
  const { engine } = start({ cors: { origins: ["*"] } });
  const { headers } = await fetchText(engine, "/healthz", { headers: { origin: "https://anyone.example" } });
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-allow-credentials")).toBeNull();
});

test.each(["https://app.example/", "app.example", "https://app.example/path", ""])(
  "createEngine rejects %j as an origin",
  (origin) => {
    expect(() => createEngine({ cors: { origins: [origin] } })).toThrow(/origin/);
  },
);

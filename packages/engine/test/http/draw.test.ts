import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { start, startWithDefaults } from "../support/start.ts";
import { owl, startDrawing } from "../support/start-drawing.ts";
import { createTinyFaces } from "../support/tiny-faces.ts";

const day = 24 * 60 * 60 * 1000;
const year = 31_536_000;

describe("the built-in illustrator", () => {
  test.each([
    [{ prompt: "a wise owl in a red scarf", seed: 7 }, { size: 96, format: "png" }, "png"],
    [{ prompt: "a robot chef", seed: 0, style: "comic" }, { size: 64, format: "webp" }, "webp"],
    [{ prompt: "a pirate", seed: 4_294_967_295 }, { size: 32, format: "jpeg", aspect_ratio: "1:1" }, "jpg"],
    [{ prompt: "42", seed: 3 }, { size: 48, format: "svg", background: "transparent" }, "svg"],
  ])(
    "draws %j, %j to the bytes of a job with the same request, by prompt and by code",
    async (input, output, format) => {
      const client = startWithDefaults({});
      const job = await client.generate({ ...input, output });
      const [image] = (await client.wait(job.json.data.id)).json.data.avatar.images;
      const { format: _, ...shape } = output;
      const query = new URLSearchParams(
        Object.entries({ ...input, ...shape, format }).map(([name, value]) => [name, String(value)]),
      );
      const drawn = await client.request("GET", `/api/v1/draw?${query}`);
      expect([drawn.status, drawn.headers.get("content-type")]).toEqual([200, image.media_type]);
      expect(drawn.headers.get("etag")).toBe(`"${image.sha256}"`);
      const again = await client.request(
        "GET",
        `/api/v1/draw/${image.code}.${format}?${new URLSearchParams(Object.entries(shape).map(([name, value]) => [name, String(value)]))}`,
      );
      expect(again.headers.get("etag")).toBe(`"${image.sha256}"`);
    },
  );

  test("generates the same image from the code of a result", async () => {
    const client = startWithDefaults({});
    const output = { size: 32 };
    const first = await client.generate({ prompt: "a knight", output });
    const { code, images } = (await client.wait(first.json.data.id)).json.data.avatar;
    expect(code).toMatch(/^face1/);
    expect(images[0].code).toBe(code);
    const second = await client.generate({ prompt: "the same", code, output });
    const repeated = (await client.wait(second.json.data.id)).json.data.avatar;
    expect([repeated.code, repeated.images[0].sha256]).toEqual([code, images[0].sha256]);
  });

  test("changes only the expression for an emotion, and draws the default robot of a name", async () => {
    const client = startWithDefaults({});
    const svg = async (query: string) => (await client.request("GET", `/api/v1/draw${query}`)).text;
    const [sad, angry] = [await svg(`/${owl}.svg?emotion=sad`), await svg(`/${owl}.svg?emotion=angry`)];
    expect(sad).toContain("sad");
    expect(sad).not.toBe(angry);
    const robot = await svg("?name=ada&format=svg&size=64");
    expect(robot).toMatch(/^<svg[^>]* width="64" height="64"/);
    expect(robot).toContain('data-trait="subject:robot');
    expect(await svg("?name=bob&format=svg&size=64")).not.toBe(robot);
  });
});

describe("caching", () => {
  test("a drawing is made once, for concurrent requests too", async () => {
    const { get, drawings } = startDrawing();
    const all = await Promise.all(Array.from({ length: 20 }, () => get("/draw?prompt=a+wise+owl&seed=7")));
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    await get("/draw?seed=7&prompt=a%20wise%20owl");
    expect(drawings()).toBe(1);
    await get("/draw?prompt=a+wise+owl&seed=8");
    expect(drawings()).toBe(2);
  });

  test("responds with the hash as the ETag, 304 to it, to HEAD without a body, and to ranges", async () => {
    const { client, open } = startDrawing({ publicDraw: true });
    const response = await open(`/draw/${owl}.svg?size=64`);
    const text = await response.text();
    const etag = `"${createHash("sha256").update(text).digest("hex")}"`;
    expect(response.headers.get("etag")).toBe(etag);
    expect(response.headers.get("content-type")).toBe("image/svg+xml");
    expect(response.headers.get("content-security-policy")).toContain("sandbox");
    const unchanged = await open(`/draw/${owl}.svg?size=64`, { "if-none-match": `W/${etag}` });
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ""]);
    expect(unchanged.headers.get("cache-control")).toBe(`public, max-age=${year}, immutable`);
    const head = await client.engine.fetch(`${client.engine.url}/api/v1/draw/${owl}.svg?size=64`, {
      method: "HEAD",
    });
    expect([head.status, await head.text(), head.headers.get("content-length")]).toEqual([
      200,
      "",
      String(text.length),
    ]);
    const part = await open(`/draw/${owl}.svg?size=64`, { range: "bytes=0-3" });
    expect([part.status, await part.text()]).toEqual([206, text.slice(0, 4)]);
  });

  test("only caches of the caller may store what needs an API key", async () => {
    const { get } = startDrawing();
    expect((await get(`/draw/${owl}.svg`)).headers.get("cache-control")).toBe(
      `private, max-age=${year}, immutable`,
    );
  });

  test("a drawing that nobody waits for is aborted", async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const faces = createTinyFaces();
    const client = start({
      faces: {
        ...faces,
        draw: (_request, signal) =>
          new Promise((_, reject) => {
            signal.addEventListener("abort", () => {
              reject(signal.reason);
              resolve("aborted");
            });
          }),
      },
    });
    const abort = new AbortController();
    const url = `${client.engine.url}/api/v1/draw?prompt=owl`;
    const headers = { authorization: `Bearer ${client.engine.apiKey}` };
    const requests = [1, 2].map(() => client.engine.fetch(url, { headers, signal: abort.signal }));
    setTimeout(() => abort.abort(), 10);
    await Promise.allSettled(requests);
    expect(await promise).toBe("aborted");
  });
});

describe("access", () => {
  test("needs an API key or a signed URL by default", async () => {
    const { open } = startDrawing();
    for (const path of ["/draw?prompt=owl", `/draw/${owl}.svg`]) {
      const response = await open(path);
      expect([response.status, (await response.json()).error.code]).toEqual([401, "authentication_required"]);
    }
  });

  test.each([
    ["prompt=a+wise+owl&seed=7&format=svg&size=64&emotion=happy", "/api/v1/draw"],
    [`code=${owl.toUpperCase()}&format=webp&background=transparent`, `/api/v1/draw/${owl}.webp`],
    ["name=ada+%26+bob", "/api/v1/draw"],
  ])("signs the URL of %s, which needs no API key", async (query, path) => {
    const { get, open } = startDrawing();
    const signed = await get(`/draw/url?${query}`);
    const url = new URL(signed.json.data.url);
    expect(url.pathname).toBe(path);
    expect(signed.json.data.expires_at).toBe(Number(url.searchParams.get("expires")));
    const response = await open(url.href);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toMatch(/^public, max-age=\d{6}, immutable$/);
    const unsigned = await get(`${path.replace("/api/v1", "")}?${withoutSignature(url)}`);
    expect(await response.text()).toBe(unsigned.text);
  });

  test("a signed URL may be cached until it expires, and then it is rejected", async () => {
    const clock = createFakeClock();
    const { get, open } = startDrawing({ clock, worker: { leaseMs: 20 * day } });
    const { url, expires_at } = (await get("/draw/url?prompt=owl")).json.data;
    for (const elapsed of [0, 3 * day]) {
      await clock.advance(elapsed);
      const left = expires_at - clock.now() / 1000;
      expect((await open(url)).headers.get("cache-control")).toBe(`public, max-age=${left}, immutable`);
    }
    await clock.advance(6 * day);
    const expired = await open(url);
    expect([expired.status, (await expired.json()).error.message]).toEqual([403, "The URL has expired."]);
  });

  test("a changed URL is rejected, in whatever way it is changed", async () => {
    const { get, open } = startDrawing();
    const { url } = (await get("/draw/url?prompt=owl&seed=1&size=64")).json.data;
    const changes: ((url: URL) => void)[] = [
      ({ searchParams }) => searchParams.set("prompt", "cat"),
      ({ searchParams }) => searchParams.append("prompt", "cat"),
      ({ searchParams }) => searchParams.append("size", "128"),
      ({ searchParams }) => searchParams.delete("size"),
      ({ searchParams }) => searchParams.set("expires", String(Number(searchParams.get("expires")) + 1)),
      ({ searchParams }) => searchParams.set("expires", "NaN"),
      ({ searchParams }) => searchParams.set("account", "0197a1c0-0000-7000-8000-000000000001"),
      ({ searchParams }) => searchParams.delete("account"),
      ({ searchParams }) => searchParams.set("signature", "x".repeat(43)),
      ({ searchParams }) => searchParams.set("style", "comic"),
      (changed) => {
        changed.pathname = `/api/v1/draw/${owl}.svg`;
      },
    ];
    for (const change of changes) {
      const changed = new URL(url);
      change(changed);
      const response = await open(changed.href);
      expect([changed.href, response.status]).toEqual([changed.href, 403]);
    }
    const reordered = new URL(url);
    reordered.searchParams.sort();
    expect((await open(reordered.href)).status).toBe(200);
  });

  test("the signed URLs of a suspended account are rejected", async () => {
    const { client, get, open } = startDrawing();
    const { account, apiKey } = await client.engine.accounts.create({ name: "tenant" });
    const { url } = (await client.withApiKey(apiKey).request("GET", "/api/v1/draw/url?prompt=owl")).json.data;
    expect((await open(url)).status).toBe(200);
    await client.request("PATCH", `/api/v1/accounts/${account.id}`, { body: { status: "suspended" } });
    expect((await open(url)).status).toBe(403);
    expect((await get("/draw?prompt=owl")).status).toBe(200);
  });

  test("public drawings need neither, and their URLs are not signed and do not expire", async () => {
    const { get, open } = startDrawing({ publicDraw: true });
    const { url, expires_at } = (await get("/draw/url?prompt=owl&seed=1")).json.data;
    expect([new URL(url).search, expires_at]).toEqual(["?prompt=owl&seed=1&format=png", null]);
    expect((await open(url)).headers.get("cache-control")).toBe(`public, max-age=${year}, immutable`);
    const wrongKey = await open("/draw?prompt=owl", { authorization: "Bearer lk_wrong" });
    expect(wrongKey.status).toBe(401);
  });

  test("public drawings are limited by network address and minute, API keys are not", async () => {
    const clock = createFakeClock();
    const { get, open } = startDrawing({
      clock,
      publicDraw: { requestsPerMinute: 3 },
      worker: { leaseMs: day },
    });
    const status = async (address: string) => (await open("/draw?prompt=owl", {}, address)).status;
    for (const expected of [200, 200, 200, 429, 429]) expect(await status("203.0.113.7")).toBe(expected);
    expect(await status("203.0.113.8")).toBe(200);
    const ofSameNetwork = ["2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8::4"];
    expect(await Promise.all(ofSameNetwork.map(status))).toEqual([200, 200, 200, 429]);
    expect((await get("/draw?prompt=owl")).status).toBe(200);
    const limited = await open("/draw?prompt=owl", {}, "203.0.113.7");
    expect((await limited.json()).error).toMatchObject({
      code: "rate_limit_exceeded",
      hint: expect.any(String),
    });
    await clock.advance(60_000);
    expect(await status("203.0.113.7")).toBe(200);
  });
});

function withoutSignature({ searchParams }: URL): URLSearchParams {
  const query = new URLSearchParams(searchParams);
  for (const name of ["account", "expires", "signature"]) query.delete(name);
  return query;
}

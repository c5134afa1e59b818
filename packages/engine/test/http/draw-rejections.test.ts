import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startWithDefaults } from "../support/start.ts";
import { owl, startDrawing, withTypingError } from "../support/start-drawing.ts";

describe("rejections", () => {
  const forbidden = "a+naked+woman";

  test("of a prompt are errors, or the fallback for an hour if there is one", async () => {
    const { get, open } = startDrawing({ publicDraw: true });
    const rejected = await get(`/draw?prompt=${forbidden}`);
    expect([rejected.status, rejected.json.error.code]).toEqual([400, "content_policy_violation"]);
    const fallback = await open(`/draw?prompt=${forbidden}&fallback=robot&name=ada&size=64`);
    expect(fallback.status).toBe(200);
    expect(fallback.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(fallback.headers.get("x-fallback-reason")).toBe("content_policy_violation");
    expect(await fallback.text()).toBe((await get("/draw?name=ada&size=64")).text);
    expect((await open("/draw?prompt=an+owl&fallback=robot")).headers.has("x-fallback-reason")).toBe(false);
  });

  test("of a prompt are replaced by the initials of the name, or by its robot if it has no letters that can be drawn", async () => {
    const client = startWithDefaults({});
    const svg = async (query: string) =>
      (await client.request("GET", `/api/v1/draw?format=svg&size=64&${query}`)).text;
    const initials = await svg(`prompt=${forbidden}&fallback=initials&name=Ada+Lovelace`);
    expect(initials).toContain("<desc>The initials AL.</desc>");
    const other = await svg(`prompt=${forbidden}&fallback=initials&name=${encodeURIComponent("日本語")}`);
    expect(other).toBe(await svg(`name=${encodeURIComponent("日本語")}`));
  });

  test("of a code with a typing error are errors, or the fallback", async () => {
    const { get } = startDrawing();
    const wrong = withTypingError(owl);
    const rejected = await get(`/draw/${wrong}.svg`);
    expect([rejected.status, rejected.json.error.code]).toEqual([400, "invalid_face_code"]);
    expect(rejected.json.error.message).toContain("typing error");
    expect((await get(`/draw/${wrong}.svg?fallback=robot`)).headers.get("x-fallback-reason")).toBe(
      "invalid_face_code",
    );
    expect((await get(`/draw/url?code=${wrong}`)).json.error.code).toBe("invalid_face_code");
    const generated = await startDrawing().client.generate({ code: wrong });
    expect([generated.status, generated.json.error.code]).toEqual([400, "invalid_face_code"]);
  });

  test.each([
    ["/draw", "prompt", "prompt or name is required."],
    ["/draw?prompt=", "prompt", "prompt must not be empty."],
    ["/draw?prompt=owl&size=8", "size", "size must be at least 16; it is 8."],
    ["/draw?prompt=owl&size=big", "size", "size must be a number; it is a string."],
    ["/draw?prompt=owl&seed=-1", "seed", "seed must be at least 0; it is -1."],
    [
      "/draw?prompt=owl&format=gif",
      "format",
      /^format must be one of "png", "webp", "jpg", "jpeg", "svg".*; it is "gif"\.$/,
    ],
    ["/draw?prompt=owl&style=oil", "style", /must be one of "flat", "cartoon"/],
    ["/draw?prompt=owl&emotion=hungry", "emotion", /must be one of "neutral", "happy"/],
    ["/draw?prompt=owl&fallback=cat", "fallback", /must be/],
    [
      "/draw?prompt=owl&sise=64",
      "sise",
      /is not a parameter of this URL. Allowed: prompt, seed, format, style/,
    ],
    [`/draw/${owl}`, "file", /must end with a format: .svg, .png, .webp, .jpg, .jpeg/],
    [`/draw/${owl}.gif`, "file", /must end with a format/],
    [`/draw/${owl}.svg?seed=1`, "seed", /is not a parameter/],
    [`/draw/url?code=${owl}&seed=1`, "code", /cannot be combined/],
  ])("of %s name the parameter and what is allowed", async (path, param, message) => {
    const { get } = startDrawing();
    const { status, json } = await get(path);
    expect([status, json.error.param]).toEqual([400, param]);
    expect(json.error.message).toEqual(
      typeof message === "string" ? message : expect.stringMatching(message),
    );
  });

  test("texts that look like numbers are texts", async () => {
    const { get } = startDrawing();
    expect((await get("/draw?prompt=42&name=7")).status).toBe(200);
  });

  test("never are 5xx, for any query", async () => {
    const { client, open } = startDrawing({ publicDraw: true });
    const name = fc.oneof(
      fc.constantFrom(
        "prompt",
        "seed",
        "size",
        "format",
        "style",
        "emotion",
        "name",
        "fallback",
        "signature",
        "expires",
      ),
      fc.constantFrom("account", "aspect_ratio", "background", "code", "__proto__"),
      fc.string({ maxLength: 6 }),
    );
    const value = fc.oneof(
      fc.constantFrom(
        "owl",
        "7",
        "64",
        "svg",
        "robot",
        "1:1",
        "-1",
        "1e9",
        "NaN",
        "",
        "\u0000",
        owl,
        "x".repeat(5001),
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    const path = fc.oneof(
      fc.constantFrom("", "/url", `/${owl}.svg`, `/${owl.toUpperCase()}.PNG`, "/x.svg", "/%00.svg", "/..%2f"),
      fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => `/${encodeURIComponent(text)}`),
    );
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.array(fc.tuple(name, value), { maxLength: 6 }),
        fc.boolean(),
        async (below, pairs, hasKey) => {
          const headers: Record<string, string> = hasKey
            ? { authorization: `Bearer ${client.engine.apiKey}` }
            : {};
          const response = await open(`/draw${below}?${new URLSearchParams(pairs)}`, headers);
          expect(response.status).toBeLessThan(500);
          await response.arrayBuffer();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

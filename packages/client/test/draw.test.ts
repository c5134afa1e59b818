import { afterAll, describe, expect, test } from "vitest";
import { createEngine } from "../../engine/src/index.ts";
import { isInvalidRequestError, Likeness } from "../src/index.ts";
import { rejection } from "./rejection.ts";

const engine = createEngine();
const likeness = new Likeness({ engine });
const published = createEngine({ publicUrl: "https://faces.example" });
afterAll(() => Promise.all([engine.stop(), published.stop()]));

const pngSignature = [0x89, 0x50, 0x4e, 0x47];

describe("draw", () => {
  test("draws prompts, names and codes in every format, with the bytes of a job", async () => {
    const job = await likeness.avatars.generateAndWait({
      prompt: "a wise owl",
      seed: 7,
      output: { size: 32 },
    });
    const { code } = job.avatar;
    if (code === null) throw new Error("The image has no code.");
    const bytes = await likeness.assets.bytes(job.avatar);
    expect(await likeness.draw.png({ prompt: "a wise owl", seed: 7, size: 32 })).toEqual(bytes);
    expect(await likeness.draw.png({ code, size: 32 })).toEqual(bytes);
    expect([...bytes.subarray(0, 4)]).toEqual(pngSignature);
    const svg = await likeness.draw.svg({ name: "ada", size: 64, aspectRatio: "1:1" });
    expect(svg).toMatch(/^<svg[^>]* width="64" height="64"/);
    const webp = await likeness.draw.webp({ code, size: 32, emotion: "sad", background: "transparent" });
    expect(Buffer.from(webp.subarray(8, 12)).toString()).toBe("WEBP");
    expect([...(await likeness.draw.jpeg({ code, size: 32 })).subarray(0, 2)]).toEqual([0xff, 0xd8]);
  });

  test("draws the states of faces, avatars and agents as one SVG or an atlas", async () => {
    const svg = await likeness.presence.svg({ prompt: "a fox", seed: 7 });
    expect(svg).toContain('data-state="thinking"');
    const { id } = await likeness.avatars.generateAndWait({ prompt: "a fox", seed: 7, output: { size: 16 } });
    const saved = await likeness.avatars.save({ jobId: id });
    expect(await likeness.presence.svg({ avatarId: saved.id })).toBe(svg);
    const { meta } = await likeness.presence.data({ name: "ada", size: 16 });
    expect(meta.size).toEqual({ w: 96, h: 64 });
    expect([...(await likeness.presence.png({ name: "ada", size: 16 })).subarray(0, 4)]).toEqual(
      pngSignature,
    );
  });

  test("signs URLs that need no API key", async () => {
    const { url, expiresAt } = await new Likeness({ engine: published }).draw.url({
      prompt: "a wise owl & a cat",
      size: 32,
      format: "svg",
    });
    expect(url).toMatch(
      /^https:\/\/faces\.example\/api\/v1\/draw\?prompt=a\+wise\+owl\+%26\+a\+cat&.*signature=/,
    );
    expect(expiresAt).toBeGreaterThan(Date.now() / 1000);
    const response = await published.fetch(url);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
    const { response: details } = await likeness.draw.svg({ name: "a" }).withResponse();
    expect(details.headers.get("cache-control")).toContain("immutable");
  });

  test("generates from a code", async () => {
    const { code, seed } = (
      await likeness.avatars.generateAndWait({ prompt: "a knight", output: { size: 16 } })
    ).avatar;
    if (code === null) throw new Error("The image has no code.");
    const again = await likeness.avatars.generateAndWait({ code, output: { size: 16 } });
    expect([again.avatar.code, again.avatar.seed, again.payload.input.prompt]).toEqual([
      code,
      seed,
      `The face ${code}`,
    ]);
  });

  test("errors name the parameter and what is allowed", async () => {
    const wrong = await rejection(likeness.draw.png({ code: "face1pqyqqqqq8s2qqqqqqqc2m4u9" }));
    expect(isInvalidRequestError(wrong) && wrong.code).toBe("invalid_face_code");
    const small = await rejection(likeness.draw.svg({ prompt: "owl", size: 8 }));
    expect(isInvalidRequestError(small) && small.message).toContain("size must be at least 16");
    // @ts-expect-error A string is not an object.
    await expect(likeness.draw.png("an owl")).rejects.toThrow(/must be an object/);
  });
});

test("chooses a set of faces, each with a URL and a code", async () => {
  const { faces, expiresAt } = await likeness.sets.create({
    names: ["ada", "grace"],
    style: "comic",
    size: 32,
  });
  expect(faces.map(({ name }) => name)).toEqual(["ada", "grace"]);
  expect(expiresAt).toBeGreaterThan(Date.now() / 1000);
  const more = await likeness.sets.create({ prompt: "a nurse", count: 3 });
  expect(new Set(more.faces.map(({ code }) => code)).size).toBe(3);
  expect(await likeness.draw.svg({ code: faces[0]?.code ?? "" })).toContain("<svg");
  // @ts-expect-error Names or a count are required.
  const missing = await rejection(likeness.sets.create({ prompt: "a nurse" }));
  expect(missing.message).toContain("Allowed: 1 to 500, or names");
});

test("packs a face, or a saved avatar", async () => {
  const job = await likeness.avatars.generateAndWait({ prompt: "a wise owl", seed: 7, output: { size: 16 } });
  const { id } = await likeness.avatars.save({ jobId: job.id, label: "Acme" });
  const pack = await likeness.packs.create({ avatarId: id });
  expect(Buffer.from(pack.subarray(0, 2)).toString()).toBe("PK");
  expect(await likeness.packs.create({ code: job.avatar.code ?? "", name: "Acme" })).toEqual(pack);
});

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { createEngine } from "../../engine/src/index.ts";
import { type GeneratedAvatar, Likeness } from "../src/index.ts";
import { jobId, wireAvatar, wireJob } from "./wire.ts";

// No server listens at the URL of an engine in process, so no image URL may point to it.

function addressesOf({
  imageUrl,
  thumbnailUrl,
  images,
}: Pick<GeneratedAvatar, "imageUrl" | "thumbnailUrl" | "images">) {
  return [imageUrl, thumbnailUrl, ...images.flatMap((image) => [image.url, image.thumbnailUrl])];
}

async function everyAddress(likeness: Likeness): Promise<readonly string[]> {
  const job = await likeness.avatars.generate({
    prompt: "a wise owl",
    output: { resolution: "512", count: 2 },
  });
  const { avatar, jobResult } = await job.done();
  const streamed = [];
  for await (const update of likeness.jobs.resume(job.id).updates()) {
    if (update.job.status === "completed") streamed.push(...addressesOf(update.job.avatar));
  }
  const saved = await likeness.avatars.save({ jobId: job.id, label: "owl" });
  const [listed] = await likeness.avatars.list().toArray();
  return [
    jobResult.imageUrl,
    ...addressesOf(avatar),
    ...streamed,
    ...addressesOf(saved),
    ...(listed?.status === "ready" ? addressesOf(listed) : []),
  ];
}

test("image URLs of an engine in memory are data URLs", async () => {
  await using engine = createEngine();
  const likeness = new Likeness({ engine });
  const addresses = await everyAddress(likeness);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    expect(address.slice(0, 40)).toMatch(/^data:image\/(png|webp);base64,/);
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    expect(Buffer.from(await likeness.assets.bytes(address)).equals(bytes)).toBe(true);
  }
});

for (const options of [
  { publicUrl: "https://avatars.example.com" },
  { publicUrl: "https://example.com/likeness" },
  { publicUrl: "https://example.com/likeness", basePath: "/internal" },
  { publicUrl: "https://avatars.example.com", basePath: "/likeness" },
]) {
  test(`images are read in process if the engine has ${JSON.stringify(options)}`, async () => {
    await using engine = createEngine(options);
    const sent = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("There is no network."));
    onTestFinished(() => sent.mockRestore());
    const likeness = new Likeness({ engine });
    const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
    expect(avatar.imageUrl).toMatch(new RegExp(`^${options.publicUrl}/`));
    for (const asset of [avatar, avatar.imageUrl, avatar.images[0] ?? ""])
      expect(png(await likeness.assets.bytes(asset))).toBe(true);
    expect(sent).not.toHaveBeenCalled();
    const elsewhere = likeness.assets.bytes("https://other.example.com/api/v1/assets/1", { maxRetries: 0 });
    await expect(elsewhere).rejects.toThrow("There is no network.");
  });
}

function png(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(1, 4)).toString() === "PNG";
}

test("image URLs of an engine with a data directory are file URLs", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "likeness-files-"));
  try {
    await using engine = createEngine({ dataDir });
    const likeness = new Likeness({ engine });
    for (const address of await everyAddress(likeness)) {
      expect(address).toMatch(/^file:\/\/\//);
      const bytes = await readFile(new URL(address));
      expect(bytes.subarray(0, 4).toString("latin1")).toMatch(/PNG|RIFF/);
      expect(Buffer.from(await likeness.assets.bytes(address)).equals(bytes)).toBe(true);
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});

test("accepts an AVIF as bytes, Blob and data URL; the server rejects a truncated one", async () => {
  // 64 x 48 pixels of teal.
  const base64 =
    "AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAAC4AAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAEAAAAAwAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAA2bWRhdBIACgk4FX+9pAQ0GkAyHxlCYwTDzzzzQSAAz8xFIr4zlJSK7s7JOnhZemURgtA=";
  const avif = Uint8Array.from(Buffer.from(base64, "base64"));
  await using engine = createEngine();
  const likeness = new Likeness({ engine });
  const job = await likeness.avatars.generate({
    prompt: "me",
    referenceImages: [avif, new Blob([avif]), `data:image/avif;base64,${base64}`],
    output: { resolution: "512" },
  });
  const { avatar } = await job.done();
  expect(avatar.images).toHaveLength(1);
  const cut = likeness.avatars.generate({ prompt: "me", referenceImages: [avif.subarray(0, -10)] });
  await expect(cut).rejects.toThrow(/reference_images.0 is damaged or cut short/);
});

test("an image too large for a data URL has an empty URL and is read by assets.bytes", async () => {
  const bytes = new Uint8Array(1024 * 1024 + 1).fill(7);
  const seen: [string, boolean][] = [];
  const engine = {
    url: "https://images.example",
    apiKey: "engine-key",
    async fetch(request: Request) {
      const { pathname } = new URL(request.url);
      seen.push([pathname, request.headers.has("authorization")]);
      if (pathname.includes("/assets/")) return new Response(bytes);
      return Response.json({ data: pathname.includes("/jobs/") ? wireJob("completed") : wireAvatar("a1") });
    },
  };
  const likeness = new Likeness({ engine });
  const { avatar } = await likeness.jobs.wait(jobId);
  const saved = await likeness.avatars.get("a1");
  for (const image of [avatar, saved.status === "ready" ? saved : undefined, avatar.images[0]]) {
    if (!image) throw new Error("expected an image");
    expect("imageUrl" in image ? image.imageUrl : image.url).toBe("");
    expect(await likeness.assets.bytes(image)).toHaveLength(bytes.length);
    expect(seen.at(-1)).toEqual([`/api/v1/assets/${avatar.images[0]?.id}`, true]);
  }
});

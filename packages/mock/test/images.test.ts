import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { start } from "./support.ts";

test("images: real generates a real image", async () => {
  const { likeness } = start({ images: "real" });
  const { avatar } = await likeness.avatars.generateAndWait({
    prompt: "a wise owl",
    seed: 7,
    output: { resolution: "512" },
  });
  expect(avatar.images[0]).toMatchObject({ width: 512, format: "png", seed: 7 });
  expect(avatar.brief).toMatchObject({ version: 1, subject: "owl" });
  const bytes = await likeness.assets.bytes(avatar);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(avatar.images[0]?.sha256);
});

test("images: tiny generates one pixel in the requested format", async () => {
  const { likeness } = start();
  for (const format of ["png", "webp", "jpeg", "svg"] as const) {
    const { avatar } = await likeness.avatars.generateAndWait({
      prompt: "a wise owl",
      output: { format, count: 2 },
    });
    expect(avatar.images).toHaveLength(2);
    expect(avatar.images[0]).toMatchObject({ width: 1, height: 1, format });
    const response = await fetch(avatar.imageUrl);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([response.headers.get("content-type"), bytes.subarray(0, 4).toString("latin1")]).toEqual(
      signatures[format],
    );
  }
});

const signatures = {
  png: ["image/png", "\x89PNG"],
  webp: ["image/webp", "RIFF"],
  jpeg: ["image/jpeg", "\xff\xd8\xff\xdb"],
  svg: ["image/svg+xml", "<svg"],
};

test("responses are the same in every run", async () => {
  const { mock, likeness } = start();
  const { avatar, ...job } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  expect({
    id: job.id,
    createdAt: job.createdAt,
    seed: avatar.seed,
    imageUrl: avatar.imageUrl,
  }).toMatchInlineSnapshot(`
    {
      "createdAt": 1767225600,
      "id": "019b76da-a800-7000-8000-1026688a49e2",
      "imageUrl": "https://api.likeness.example/api/v1/assets/019b76da-a800-7000-8000-1d03ec8a91a4?expires=1767830400&signature=s6VvHJmv9nzx8ArtziliZcPFjk64nlFfPUdx-UdUda4",
      "seed": 121764887,
    }
  `);
  expect(new Date(mock.clock.now())).toEqual(new Date("2026-01-01T00:00:00Z"));
});

test("now sets the initial time of the clock", async () => {
  const { likeness } = start({ now: new Date("2030-05-06T07:08:09Z") });
  const { job } = await likeness.avatars.generate({ prompt: "a wise owl" });
  expect(new Date((job?.createdAt ?? 0) * 1000)).toEqual(new Date("2030-05-06T07:08:09Z"));
});

import { isInvalidRequestError } from "@likeness/client";
import { expect, test } from "vitest";
import { start } from "./support.ts";

test("images: tiny draws one pixel in the requested format by URL", async () => {
  const { likeness } = start();
  expect(await likeness.draw.svg({ prompt: "a wise owl", size: 96 })).toMatch(/^<svg[^>]* width="1"/);
  const { url } = await likeness.draw.url({ name: "ada", format: "webp" });
  const response = await fetch(url);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([response.headers.get("content-type"), bytes.subarray(0, 4).toString()]).toEqual([
    "image/webp",
    "RIFF",
  ]);
  const error = await likeness.draw
    .png({ code: "face1pqyqqqqq8s2qqqqqqqc2m4u8" })
    .catch((reason: unknown) => reason);
  expect(isInvalidRequestError(error) && error.code).toBe("invalid_face_code");
});

test("images: real draws what the server draws, and sets and packs are those of the server", async () => {
  const { likeness } = start({ images: "real" });
  const { avatar } = await likeness.avatars.generateAndWait({
    prompt: "a wise owl",
    seed: 7,
    output: { size: 32 },
  });
  const drawn = await likeness.draw.png({ code: avatar.code ?? "", size: 32 });
  expect(drawn).toEqual(await likeness.assets.bytes(avatar));
  const { faces } = await likeness.sets.create({ names: ["ada", "grace"] });
  expect(faces.map(({ name }) => name)).toEqual(["ada", "grace"]);
  const pack = await likeness.packs.create({ name: "ada" });
  expect(Buffer.from(pack.subarray(0, 2)).toString()).toBe("PK");
});

test("faults apply to drawings", async () => {
  const { mock, likeness } = start();
  mock.failNext({ status: 400, operation: "drawImage" });
  await expect(likeness.draw.png({ prompt: "a wise owl" })).rejects.toThrow();
  expect((await likeness.draw.png({ prompt: "a wise owl" })).length).toBeGreaterThan(0);
});

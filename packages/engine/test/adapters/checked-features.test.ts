import { expect, test, vi } from "vitest";
import { withCheckedFeatures } from "../../src/adapters/image-model/checked-features.ts";
import type { ImageModelRequest } from "../../src/index.ts";
import { createTinyModel } from "../support/tiny-model.ts";

const context = { signal: new AbortController().signal, onProgress: () => undefined };
const request: ImageModelRequest = { jobId: "job", prompt: "an owl", seed: 1, count: 1, references: [] };
const base = { brief: { version: 1 }, seed: 1 };

test.each([
  ["base", { base }],
  ["emotion", { emotion: "happy" as const }],
  ["cast", { cast: { members: [{ prompt: "an owl" }, { prompt: "a fox" }] } }],
])("rejects a request with %s if the model does not support it", async (feature, part) => {
  const tiny = createTinyModel();
  const generate = vi.spyOn(tiny, "generate");
  const model = withCheckedFeatures(tiny);
  expect(await model.check?.({ ...request, ...part })).toEqual({
    param: feature,
    message: expect.stringMatching(/^The image model of this server cannot /),
  });
  expect(await model.generate({ ...request, ...part }, context)).toMatchObject({
    ok: false,
    code: "invalid_input",
  });
  expect(generate).not.toHaveBeenCalled();
  const capable = withCheckedFeatures({ ...tiny, features: ["base", "emotion", "cast"] });
  expect(await capable.check?.({ ...request, ...part })).toBeNull();
  expect(await capable.generate({ ...request, ...part }, context)).toMatchObject({ ok: true });
});

test("warns of element images and upscaling that the model does not support", async () => {
  const model = withCheckedFeatures(createTinyModel());
  const elements = [{ bytes: new Uint8Array([1]) }];
  expect(await model.generate({ ...request, elements, upscale: true }, context)).toMatchObject({
    warnings: [{ code: "elements_not_supported" }, { code: "upscale_not_supported" }],
  });
  const plain = await model.generate({ ...request, elements: [], upscale: false }, context);
  expect(plain.ok && plain.warnings).toBeUndefined();
});

test("passes on the model's own check", async () => {
  const problem = { param: "prompt", message: "No owls." };
  const model = withCheckedFeatures({ ...createTinyModel(), check: async () => problem });
  expect(await model.check?.(request)).toBe(problem);
});

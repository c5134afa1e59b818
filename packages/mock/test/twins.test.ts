import { JobFailedError, Likeness } from "@likeness/client";
import { twins } from "@likeness/client/twins";
import { expect, onTestFinished, test } from "vitest";
import { type AvatarMockOptions, setupAvatarMock } from "../src/node/index.ts";

const params = {
  name: "Anna",
  datasetVideo: { url: "https://videos.example/dataset.mp4" },
  consentVideo: { url: "https://videos.example/consent.mp4" },
};

function start(options: AvatarMockOptions = {}) {
  const mock = setupAvatarMock({ images: "tiny", ...options });
  onTestFinished(() => mock.close());
  return { mock, twins: twins(new Likeness({ engine: mock.engine })) };
}

test("a twin is trained when its clock advances", async () => {
  const { mock, twins } = start({ jobs: { afterMs: 30_000 } });
  const { id } = await twins.create(params);
  await mock.clock.advance(29_999);
  expect((await twins.get(id)).status).toBe("TRAINING");
  await mock.clock.advance(1);
  expect(await twins.get(id)).toMatchObject({
    status: "IDLE",
    width: 1920,
    height: 1080,
    gestures: [{ slug: "gesture-1", startFrame: 50 }],
    warnings: [],
  });
});

test("a twin is trained immediately by default", async () => {
  const { twins } = start();
  const image = { name: "Anna", datasetImage: { url: "https://images.example/anna.jpg" } };
  expect(await (await twins.create(image)).done()).toMatchObject({ status: "IDLE", gestures: [] });
});

test("refuse() refuses the consent", async () => {
  const { mock, twins } = start({ jobs: "manual" });
  const twin = await twins.create(params);
  const done = twin.done().catch((error: unknown) => error);
  await mock.refuse(twin.job.id);
  expect(await done).toBeInstanceOf(JobFailedError);
  const refused = await twins.get(twin.id);
  expect(refused.status === "REFUSED" && refused.error.message).toBe("The consent video is silent.");
});

test("refuseNext() refuses the consent of the next training from a video only", async () => {
  const { mock, twins } = start();
  mock.refuseNext("The person does not consent.");
  const image = { name: "Anna", datasetImage: { url: "https://images.example/anna.jpg" } };
  expect(await (await twins.create(image)).done()).toMatchObject({ status: "IDLE" });
  const refused = await twins.create(params);
  await expect(refused.done()).rejects.toThrow("The person does not consent.");
  expect((await twins.get(refused.id)).status).toBe("REFUSED");
  expect(await (await twins.create(params)).done()).toMatchObject({ status: "IDLE" });
});

test("reset() forgets a refusal", async () => {
  const { mock, twins } = start();
  mock.refuseNext();
  await mock.reset();
  expect(await (await twins.create(params)).done()).toMatchObject({ status: "IDLE" });
});

test("complete() and fail() end trainings", async () => {
  const { mock, twins } = start({ jobs: "manual" });
  const [good, bad] = [await twins.create(params), await twins.create(params)];
  await mock.fail(bad.job.id, "invalid_input", "The dataset video is too short.");
  await mock.complete(good.job.id);
  expect((await twins.get(good.id)).status).toBe("IDLE");
  const failed = await twins.get(bad.id);
  expect(failed.status === "TRAINING_FAILED" && failed.error.message).toBe("The dataset video is too short.");
});

import { isServerError, Likeness } from "@likeness/client";
import { serve } from "@likeness/engine/serve";
import { setupAvatarMock } from "@likeness/mock/node";
import { expect, test } from "vitest";

test("serve(mock.engine) serves the mock over HTTP with its jobs, faults and validation", async () => {
  await using mock = setupAvatarMock({ images: "tiny", jobs: { afterPolls: 2 } });
  const server = await serve(mock.engine, { port: 0 });
  const likeness = new Likeness({ baseUrl: server.url, apiKey: mock.apiKey, maxRetries: 0 });
  try {
    const job = await likeness.avatars.generate({ prompt: "a wise owl" });
    expect([(await job.refresh()).status, (await job.refresh()).status]).toEqual(["processing", "completed"]);
    const { avatar } = await job.done();
    expect(avatar.imageUrl).toMatch(server.url);
    expect((await likeness.assets.bytes(avatar)).length).toBeGreaterThan(0);

    mock.failNext({ status: 503 });
    await expect(likeness.avatars.list()).rejects.toSatisfy(isServerError);

    await expect(likeness.avatars.list({ limit: 1000 })).rejects.toThrow("limit must be at most 100");
    expect(mock.takeViolations()).toHaveLength(1);
  } finally {
    await server.close({ graceMs: 0 });
  }
});

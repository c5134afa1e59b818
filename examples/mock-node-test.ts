// Uses the mock with Node's test runner: node --test mock-node-test.ts
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";

const mock = setupAvatarMock({ jobs: "manual", images: "tiny" });
before(mock.listen);
afterEach(mock.reset);
after(mock.close);

test("a job is processing until the mock completes it", async () => {
  const job = await new Likeness({ apiKey: "test" }).avatars.generate({ prompt: "a wise owl" });
  assert.equal((await job.refresh()).status, "processing");

  await mock.complete(job.id);
  assert.equal((await job.refresh()).status, "completed");
});

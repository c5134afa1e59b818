// The mock in node:test; run by node-test.test.ts.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";

const mock = setupAvatarMock({ images: "tiny" });
before(mock.listen);
afterEach(mock.reset);
after(mock.close);

const likeness = new Likeness({ apiKey: "test" });

test("first test", async () => {
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  assert.equal((await fetch(avatar.imageUrl)).status, 200);
});

test("second test has the initial state", async () => {
  assert.equal((await likeness.jobs.list()).totalCount, 0);
});

test("third test violates the contract", async () => {
  await fetch(`${mock.url}/api/v1/avatars?limit=0`);
});

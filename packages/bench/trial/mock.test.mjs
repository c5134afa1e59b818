import { strictEqual } from "node:assert";
import { after, afterEach, before, test } from "node:test";
import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";

const mock = setupAvatarMock();
before(() => mock.listen());
afterEach(() => mock.reset());
after(() => mock.close());

test("a job is done", async () => {
  const likeness = new Likeness({ apiKey: "test" });
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a baker" });
  const response = await fetch(avatar.imageUrl);
  strictEqual(response.headers.get("content-type"), "image/png");
});

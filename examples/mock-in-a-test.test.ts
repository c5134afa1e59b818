import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const mock = setupAvatarMock();
beforeAll(mock.listen);
afterEach(mock.reset);
afterAll(mock.close);

test("whoever joins gets a face", async () => {
  const { picture } = await join("Ada");
  expect((await fetch(picture ?? "")).headers.get("content-type")).toBe("image/png");
});

test("or joins without one when the credits are used up", async () => {
  mock.failNext({ status: 402, operation: "generateAvatar" });
  expect(await join("Bob")).toEqual({ name: "Bob", picture: null });
});

// The code under test; it knows nothing of the mock.
async function join(name: string) {
  const likeness = new Likeness({ apiKey: "test" });
  const job = await likeness.avatars.generateAndWait({ prompt: `${name}, smiling` }).catch(() => null);
  return { name, picture: job?.avatar.imageUrl ?? null };
}

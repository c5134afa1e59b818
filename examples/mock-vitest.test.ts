import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const mock = setupAvatarMock();
beforeAll(mock.listen);
afterEach(mock.reset);
afterAll(mock.close);

test("a new user gets an avatar", async () => {
  const { avatarUrl } = await signUp("Ada");
  expect((await fetch(avatarUrl ?? "")).headers.get("content-type")).toBe("image/png");
});

test("a new user gets no avatar when the credits are used up", async () => {
  mock.failNext({ status: 402, operation: "generateAvatar" });
  expect(await signUp("Bob")).toEqual({ name: "Bob", avatarUrl: null });
});

// The code under test. It does not use the mock.
async function signUp(name: string) {
  const likeness = new Likeness({ apiKey: "test" });
  const job = await likeness.avatars.generateAndWait({ prompt: `${name}, smiling` }).catch(() => null);
  return { name, avatarUrl: job?.avatar.imageUrl ?? null };
}

// An app that calls Hoox with fetch, tested without Hoox's key, network or credits.
import { setupAvatarMock } from "@likeness/mock/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const mock = setupAvatarMock({ systems: ["hoox"] });
beforeAll(mock.listen);
afterEach(mock.reset);
afterAll(mock.close);

test("a new presenter gets an avatar", async () => {
  const avatar = await createPresenter("Ada");
  expect((await fetch(avatar ?? "")).headers.get("content-type")).toMatch(/^image\//);
});

test("a new presenter gets no avatar when the credits are used up", async () => {
  mock.failNext({ status: 402 });
  expect(await createPresenter("Bob")).toBeUndefined();
});

// The code under test. It does not use the mock, or any package of ours.
async function createPresenter(name: string): Promise<string | undefined> {
  const base = "https://app.hoox.video/api/public/v1/avatar";
  const headers = { authorization: "Bearer test", "content-type": "application/json" };
  const body = JSON.stringify({ prompt: `${name}, presenting in a studio`, name, place: "studio" });
  const created = await fetch(`${base}/create`, { method: "POST", headers, body });
  if (!created.ok) return undefined;
  const { avatar_id, look_id } = await created.json();
  for (;;) {
    const status = await (await fetch(`${base}/${avatar_id}/look/${look_id}`, { headers })).json();
    if (status.status === "ready") return status.thumbnail;
  }
}

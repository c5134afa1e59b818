import { expect, test } from "vitest";
import { createBuiltInModel } from "../../src/index.ts";
import { get, make, post } from "../support/make-avatars.ts";
import { start } from "../support/start.ts";

test("an avatar of several characters is drawn in another scene, and not edited as one person", async () => {
  const client = start({ model: createBuiltInModel() });
  const avatar = await make(client, "", { prompt: "a cat and a dog wearing scarves", output: { size: 64 } });
  expect(avatar).toMatchObject({
    brief: { subject: "cat", others: [{ subject: "dog", accessories: ["scarf"] }] },
    code: null,
    reading: { characters: 2 },
    warnings: [],
  });
  expect(avatar.images[0].alt).toBe("A cat wearing a scarf and a dog wearing a scarf.");
  const look = await get(client, `/avatars/${avatar.id}/looks/${avatar.cover_look_id}`);
  expect(look.reading).toEqual(avatar.reading);

  for (const path of ["looks", "emotions"]) {
    const body = path === "looks" ? { prompt: "with a hat" } : { emotions: ["happy"] };
    const { status, json } = await client.request("POST", `/api/v1/avatars/${avatar.id}/${path}`, { body });
    expect([path, status, json.error.message]).toEqual([
      path,
      400,
      expect.stringMatching(/several characters/),
    ]);
  }
  const { target } = await post(client, `/${avatar.id}/remix`, {
    prompt: "at the beach",
    output: { size: 64 },
  });
  await client.engine.idle();
  const remix = await get(client, `/avatars/${target.avatar_id}`);
  expect(remix).toMatchObject({ status: "ready", brief: { place: "beach" } });
  expect(remix.images[0].alt).toBe("A cat wearing a scarf and a dog wearing a scarf on the beach.");
});

test("an avatar of a cast says how the prompt of each character was understood", async () => {
  const client = start({ model: createBuiltInModel() });
  const avatar = await make(client, "/cast", {
    characters: [{ prompt: "an owl with a ladder", name: "Ada" }, { prompt: "a fox" }],
    scene: "in a forest",
    output: { size: 64 },
  });
  expect(avatar.characters).toMatchObject([
    { name: "Ada", reading: { ignored: [{ text: "ladder" }] } },
    { reading: { understood: [{ text: "fox" }] } },
  ]);
  expect(avatar.reading.understood).toMatchObject([{ text: "forest" }]);
});

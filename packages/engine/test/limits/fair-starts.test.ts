import { expect, test } from "vitest";
import { gatedIllustrator } from "../support/gated-model.ts";
import { start } from "../support/start.ts";

test("of ten tenants, the one with 91 % of the backlog gets two of the first twenty starts", async () => {
  const model = gatedIllustrator();
  const door = start({ model, worker: { concurrency: 1 } });
  // The one place is taken while the others line up, the greedy one first.
  await door.generate({ prompt: "nobody" });
  await model.drawing(0);
  for (const [name, jobs] of [["greedy", 182], ...modest.map((each) => [each, 2] as const)] as const) {
    const { apiKey } = await door.engine.accounts.create({ name, tier: "unlimited" });
    for (let left = jobs; left > 0; left -= 1) await door.as(apiKey).generate({ prompt: name });
  }
  const starts: string[] = [];
  for (let number = 1; number <= 20; number += 1) {
    model.begun[number - 1]?.finish();
    starts.push((await model.drawing(number)).order.prompt);
  }
  for (const name of ["greedy", ...modest]) expect(starts.filter((each) => each === name)).toHaveLength(2);
  for (const { finish } of model.begun) finish();
});

test("an account draws as many at once as its tier may, and leaves the other places to others", async () => {
  const model = gatedIllustrator();
  const door = start({ model, worker: { concurrency: 4 } });
  const { apiKey } = await door.engine.accounts.create({ name: "Acme", tier: "pro" });
  const limited = await door.engine.accounts.create({ name: "Small", tier: "free" });
  for (let left = 3; left > 0; left -= 1) await door.as(limited.apiKey).generate({ prompt: "small" });
  for (let left = 3; left > 0; left -= 1) await door.as(apiKey).generate({ prompt: "acme" });
  await model.drawing(3);
  const prompts = () => model.begun.map(({ order }) => order.prompt).toSorted();
  expect(prompts()).toEqual(["acme", "acme", "acme", "small"]);
  // When the small one's drawing is done, its next one may begin.
  model.begun.find(({ order }) => order.prompt === "small")?.finish();
  await model.drawing(4);
  expect(prompts()).toEqual(["acme", "acme", "acme", "small", "small"]);
  for (const { finish } of model.begun) finish();
});

const modest = Array.from({ length: 9 }, (_, number) => `modest ${number}`);

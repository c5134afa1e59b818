import { expect, test } from "vitest";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";

test("starts two of the first twenty jobs for an account with 91 % of the queue among ten accounts", async () => {
  const model = createGatedModel();
  const client = start({ model, worker: { concurrency: 1 } });
  // The only slot is taken while the others queue, those of the large account first.
  await client.generate({ prompt: "nobody" });
  await model.generation(0);
  for (const [name, jobs] of [["greedy", 182], ...otherAccounts.map((each) => [each, 2] as const)] as const) {
    const { apiKey } = await client.engine.accounts.create({ name, tier: "unlimited" });
    for (let left = jobs; left > 0; left -= 1) await client.withApiKey(apiKey).generate({ prompt: name });
  }
  const starts: string[] = [];
  for (let number = 1; number <= 20; number += 1) {
    model.started[number - 1]?.finish();
    starts.push((await model.generation(number)).request.prompt);
  }
  for (const name of ["greedy", ...otherAccounts])
    expect(starts.filter((each) => each === name)).toHaveLength(2);
  for (const { finish } of model.started) finish();
});

test("limits the concurrent jobs of an account to its tier, and runs those of other accounts", async () => {
  const model = createGatedModel();
  const client = start({ model, worker: { concurrency: 4 } });
  const { apiKey } = await client.engine.accounts.create({ name: "Acme", tier: "pro" });
  const limited = await client.engine.accounts.create({ name: "Small", tier: "free" });
  for (let left = 3; left > 0; left -= 1)
    await client.withApiKey(limited.apiKey).generate({ prompt: "small" });
  for (let left = 3; left > 0; left -= 1) await client.withApiKey(apiKey).generate({ prompt: "acme" });
  await model.generation(3);
  const prompts = () => model.started.map(({ request }) => request.prompt).toSorted();
  expect(prompts()).toEqual(["acme", "acme", "acme", "small"]);
  // When the small account's job ends, its next one may start.
  model.started.find(({ request }) => request.prompt === "small")?.finish();
  await model.generation(4);
  expect(prompts()).toEqual(["acme", "acme", "acme", "small", "small"]);
  for (const { finish } of model.started) finish();
});

const otherAccounts = Array.from({ length: 9 }, (_, number) => `otherAccounts ${number}`);

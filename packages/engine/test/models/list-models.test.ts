import { expect, test } from "vitest";
import { createEngine, type EngineOptions } from "../../src/index.ts";
import { start } from "../support/start.ts";

interface Listed {
  readonly name: string;
  readonly is_used: boolean;
  readonly used_as: string | null;
  readonly problem: string | null;
}

async function list(options: EngineOptions = {}): Promise<readonly Listed[]> {
  const engine = createEngine({ ...options, worker: false });
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  const response = await engine.fetch(`${engine.url}/api/v1/models`, { headers });
  const { data } = await response.json();
  await engine.stop();
  return data.models;
}

test("lists the built-in illustrator, and what each provider needs", async () => {
  const models = await list();
  expect(models[0]).toEqual({
    name: "likeness",
    is_used: true,
    used_as: null,
    problem: null,
    input_images: null,
    cost: 0,
  });
  const others = models.slice(1);
  expect(others.length).toBeGreaterThan(3);
  expect(others.every(({ is_used: isUsed, name }) => !isUsed && name.includes(":"))).toBe(true);
  expect(new Set(models.map(({ name }) => name)).size).toBe(models.length);
});

test("says by which name the rules choose a model, and what is missing for it", async () => {
  const models = { draft: "likeness", final: ["openai:gpt-image-1", "likeness"] };
  const used = (await list({ models })).filter(({ is_used: isUsed }) => isUsed);
  expect(used.map(({ name, used_as: usedAs }) => [usedAs, name])).toEqual([
    ["draft", "likeness"],
    ["final", "openai:gpt-image-1"],
    ["final", "likeness"],
  ]);
  expect(used[1]?.problem).toContain("OPENAI_API_KEY");
});

test("only the operator sees them", async () => {
  const operator = start();
  const { apiKey } = await operator.engine.accounts.create({ name: "other" });
  const { status, json } = await operator.withApiKey(apiKey).request("GET", "/api/v1/models");
  expect([status, json.error.code]).toEqual([403, "operator_required"]);
});

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { illustrate, styles } from "../src/index.ts";

/**
 * The same Brief and seed give the same image, also after parts are added. When the drawing changes on
 * purpose, increase its version and run with UPDATE_GOLDENS=1.
 */
const file = new URL("./__goldens__/svg.sha256.json", import.meta.url);
const update = process.env["UPDATE_GOLDENS"] === "1";
const goldens: Record<string, string> = JSON.parse(readFileSync(file, "utf8"));
const seen: Record<string, string> = {};

const prompts = [
  "a smiling astronaut with red curly hair and round glasses",
  "elderly man with a white beard, a wizard hat and a robe",
  "woman with a blue hijab, soft smile, teal background",
  "happy panda in a green hoodie with a coffee",
];

const cases = [
  ...prompts.flatMap((prompt) => styles.map((style) => ({ prompt, style }))),
  { prompt: "friendly robot", style: "flat" as const },
];

it.each(cases)("$style: $prompt", async ({ prompt, style }) => {
  const { svg } = await illustrate({ prompt, style, seed: 7, output: { format: "svg", resolution: "512" } });
  const name = `${style}: ${prompt}`;
  seen[name] = createHash("sha256").update(svg).digest("hex");
  if (!update) expect(goldens[name], "the golden is missing").toBe(seen[name]);
});

it("has no golden without a test case", () => {
  if (!update) expect(Object.keys(goldens).sort()).toEqual(Object.keys(seen).sort());
});

afterAll(() => {
  if (update) writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
});

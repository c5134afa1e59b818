import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Brief } from "../src/brief.ts";
import { drawSvg, type SvgDrawing } from "../src/svg.ts";
import { defaultStyle } from "../src/traits/default-style.ts";

interface Prompt {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, unknown>>;
}

const corpus = readFileSync(new URL("./prompt-corpus.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  // Every third, because drawing all takes half a minute.
  .filter((_, at) => at % 3 === 0)
  .map((line): Prompt => JSON.parse(line));

const draw = ({ prompt, hints }: Prompt, seed: number): Promise<SvgDrawing> =>
  drawSvg({ prompt, ...(hints && { hints }), seed, output: { aspectRatio: "1:1" } });

it("draws different pictures for different prompts, unless they ask for the same", async () => {
  const seen = new Map<string, Prompt>();
  for (const one of corpus) {
    const { svg, brief } = await draw(one, 5);
    const other = seen.get(svg);
    seen.set(svg, one);
    if (other === undefined || other.prompt === one.prompt) continue;
    // By chance a seed chooses for one prompt what another one asks for.
    const isChance = await differs(one, other, [6, 7, 8, 9]);
    if (isChance) continue;
    const same = traitsOf((await draw(other, 5)).brief);
    expect(traitsOf(brief), `"${one.prompt}" looks like "${other.prompt}"`).toBe(same);
  }
});

async function differs(one: Prompt, other: Prompt, seeds: readonly number[]): Promise<boolean> {
  for (const seed of seeds) if ((await draw(one, seed)).svg !== (await draw(other, seed)).svg) return true;
  return false;
}

const defaults: ReadonlySet<unknown> = new Set(["none", "bust"]);

/** What a Brief asks to be drawn, besides what is drawn anyway. */
function traitsOf({ sources: _, ...traits }: Brief): string {
  const drawn = Object.entries(traits).filter(
    // Only people have hair that is drawn.
    ([name, value]) =>
      !defaults.has(value) &&
      !(name === "style" && value === defaultStyle(traits.subject)) &&
      (traits.subject === "human" || name !== "hair"),
  );
  return JSON.stringify(Object.fromEntries(drawn));
}

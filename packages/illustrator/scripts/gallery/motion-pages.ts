import { stateMoments } from "../../src/animate/presence.ts";
import { drawMoments } from "../../src/draw-svg.ts";
import { drawSvg } from "../../src/svg.ts";
import type { Page } from "./pages.ts";

const characters = [
  { name: "person", prompt: "a woman with glasses and a green sweater", seed: 4 },
  { name: "robot", prompt: "a friendly robot", seed: 2 },
  { name: "fox", prompt: "a fox in 3d style", seed: 7 },
];

const square = { aspectRatio: "1:1" } as const;

/** SVG files that blink, glance and breathe, by their names. */
export async function animatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const { name, prompt, seed } of characters) {
    const output = { ...square, size: 240, animate: true };
    files.set(`animated-${name}.svg`, (await drawSvg({ prompt, seed, output })).svg);
  }
  return files;
}

const speech = ["rest", "pressed", "open", "round"] as const;

export const motionPages: readonly Page[] = [
  {
    name: "states",
    title: "States of an agent",
    text: "One SVG has all of them: idle, listening, thinking, the emotions, and the mouths of speech, of which four are shown.",
    async sheet() {
      const moments = [
        ["idle", {}],
        ...Object.entries(stateMoments),
        ...speech.map((mouth) => [`speaking: ${mouth}`, { mouth }] as const),
      ] as const;
      const cells = [];
      for (const { prompt, seed } of characters) {
        const drawings = await drawMoments({ prompt, seed, output: square }, () =>
          moments.map(([, moment]) => moment),
        );
        for (const [i, { svg }] of drawings.entries())
          cells.push({ label: moments[i]?.[0] ?? "", draw: async () => svg });
      }
      return { columns: moments.length / 3, width: 132, height: 132, cells };
    },
  },
];

// Draws prompts outside of the page's thread. Only this file loads the illustrator.
import { drawSvg } from "@likeness/illustrator/svg";
import type { Drawn, DrawRequest } from "./drawing.ts";

addEventListener("message", ({ data }: MessageEvent<DrawRequest>) => {
  draw(data).then(
    (drawn) => postMessage(drawn),
    (error: unknown) =>
      postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) }),
  );
});

async function draw({ id, prompt, seed, style, expression }: DrawRequest): Promise<Drawn> {
  const { svg, alt, reading } = await drawSvg({
    prompt,
    seed,
    ...(style && { style }),
    ...(expression && { expression }),
  });
  const understood = reading?.understood.map(({ start, end }) => ({ start, end })) ?? [];
  return { id, svg, alt, understood };
}

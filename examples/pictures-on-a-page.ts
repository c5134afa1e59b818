// Two drawings inlined on one page, without an engine: each keeps its ids to itself and says what it shows.
import { writeFile } from "node:fs/promises";
import { drawSvg } from "@likeness/illustrator/svg";

const drawings = await Promise.all([
  drawSvg({ prompt: "a wizard at sunset, cartoon style", seed: 1 }),
  drawSvg({ prompt: "a wise owl, transparent background", seed: 2 }),
]);
const figures = drawings.map(({ svg, alt }) => `<figure>${svg}<figcaption>${alt}</figcaption></figure>`);
await writeFile("faces.html", `<!doctype html><title>Faces</title>${figures.join("")}`);

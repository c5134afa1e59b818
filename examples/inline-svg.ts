// Inlines two SVG images on one page, without an engine. Each has unique ids and an alt text.
import { writeFile } from "node:fs/promises";
import { drawSvg } from "@likeness/illustrator/svg";

const images = await Promise.all([
  drawSvg({ prompt: "a wizard at sunset, cartoon style", seed: 1 }),
  drawSvg({ prompt: "a wise owl, transparent background", seed: 2 }),
]);
const figures = images.map(({ svg, alt }) => `<figure>${svg}<figcaption>${alt}</figcaption></figure>`);
await writeFile("avatars.html", `<!doctype html><title>Avatars</title>${figures.join("")}`);

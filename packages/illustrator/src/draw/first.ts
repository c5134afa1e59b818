import { Avatar, Style } from "@dicebear/core";
import avataaars from "@dicebear/styles/avataaars.json" with { type: "json" };
import type { Brief } from "../brief/brief.ts";
import { hairPaintOf, paintOf, skinPaintOf } from "../brief/palette.ts";

const style = new Style(avataaars);

export function drawFlat(
  brief: Brief,
  seed: number,
): { body: string; license: string; licenseUrl: string; credit: string } {
  const svg = new Avatar(style, {
    seed: String(seed),
    accessoriesVariant: brief.eyewear === "sunglasses" ? "sunglasses" : "round",
    accessoriesProbability: brief.eyewear === undefined || brief.eyewear === "none" ? 0 : 100,
    facialHairProbability: brief.facialHair === undefined || brief.facialHair === "none" ? 0 : 100,
    topVariant: brief.hair?.style === "curly" ? "curly" : "shortFlat",
    mouthVariant: brief.expression === "happy" ? "smile" : "default",
    ...(brief.hair?.color !== undefined && { hairColor: hairPaintOf(brief.hair.color) }),
    ...(brief.skin !== undefined && { skinColor: skinPaintOf(brief.skin) }),
    ...(brief.clothing?.color !== undefined && { clothesColor: paintOf(brief.clothing.color) }),
  }).toString();
  const meta = style.meta();
  return {
    body: svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")),
    license: meta.license().name() ?? "",
    licenseUrl: meta.license().url() ?? "",
    credit: meta.license().text() ?? "",
  };
}

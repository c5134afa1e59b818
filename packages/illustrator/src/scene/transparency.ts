import type { Brief } from "../brief/brief.ts";
import type { Warning } from "../warning.ts";

/** Whether nothing is drawn behind the character. A sticker has no background unless one is stated. */
export function isTransparent({ background, style, place = "none", lighting }: Brief): boolean {
  if (background?.color !== undefined) return background.color === "transparent";
  if (background?.pattern !== undefined) return false;
  return style === "sticker" && place === "none" && lighting === undefined;
}

/** Removes the place if the background is transparent. */
export function withoutHiddenPlace(brief: Brief): Brief {
  return isTransparent(brief) ? { ...brief, place: "none" } : brief;
}

/** Warns if a requested place is not drawn. */
export function hiddenPlaceWarnings(
  scene: Brief,
  places: readonly Brief["place"][] = [scene.place],
): Warning[] {
  const place = places.find((name) => name !== undefined && name !== "none");
  if (place === undefined || !isTransparent(scene)) return [];
  return [
    {
      code: "place_left_out",
      message: `The ${place} is not drawn, because the background is transparent. Set another background to show it.`,
    },
  ];
}

import type { Brief } from "../brief/brief.ts";
import type { Warning } from "../warning.ts";

/** Whether the picture shows nothing behind the character. */
export function isTransparent({ background }: Brief): boolean {
  return background?.color === "transparent";
}

/** The Brief as it is drawn: a transparent background leaves out the place. */
export function withoutHiddenPlace(brief: Brief): Brief {
  return isTransparent(brief) ? { ...brief, place: "none" } : brief;
}

/** Tells of a place that was asked for and is not drawn. */
export function hiddenPlaceWarnings(
  scene: Brief,
  places: readonly Brief["place"][] = [scene.place],
): Warning[] {
  const place = places.find((name) => name !== undefined && name !== "none");
  if (place === undefined || !isTransparent(scene)) return [];
  return [
    {
      code: "place_left_out",
      message: `The ${place} is not drawn, because the background is transparent. Name another background to see it.`,
    },
  ];
}

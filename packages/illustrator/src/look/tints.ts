import type { Brief } from "../brief/brief.ts";
import { paintOf } from "../brief/palette.ts";
import { thingsWithColor } from "../language/read-text.ts";

/**
 * The colours of worn and held things. The Brief has no path for them, but it keeps the words a trait
 * was read from: "red tie", "blue hijab".
 */
export function tintsOf({ sources }: Brief): ReadonlyMap<string, string> {
  const words = [sources.accessories, sources.headwear, sources.eyewear].map((source) => source?.words ?? "");
  return new Map(
    words.flatMap((text) => thingsWithColor(text)).map(([thing, color]) => [thing, paintOf(color)]),
  );
}

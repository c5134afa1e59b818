import { line } from "../pen.ts";

/** A thumbprint: nested arcs. */
export function thumbprint(x: number, y: number, opacity: number): string {
  return line(
    [4, 8, 12]
      .map(
        (r) =>
          `M${x - r} ${y + r * 0.5}C${x - r} ${y - r * 0.9} ${x + r} ${y - r * 0.9} ${x + r} ${y + r * 0.5}`,
      )
      .join(""),
    "#ffffff",
    1.8,
    opacity,
  );
}

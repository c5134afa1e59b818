import { n } from "../../beings/shapes.ts";
import { circle, line } from "../../pen.ts";
import type { Face } from "./face.ts";

export type Earrings = "hoops" | "studs";

export function drawEarrings({ turn, proportions }: Face, kind: Earrings, color: string): string {
  const y = 140 + proportions.earDrop;
  return [76, 204]
    .map((side) => {
      const x = n(side - turn * 2);
      return kind === "studs"
        ? circle(x, y, 4.2, color) + circle(n(x - 1.2), y - 1.2, 1.3, "#ffffff")
        : line(`M${x} ${y - 5}A7 8.5 0 1 0 ${n(x + 0.1)} ${y - 5}`, color, 3.4);
    })
    .join("");
}

import { darken, luma } from "../../color/color-math.ts";
import type { Pen } from "../pen.ts";
import { line, shape } from "../pen.ts";

/** A beard down to the chest, on a head of Notionists, which is turned to the right. */
export function turnedLongBeard(pen: Pen, color: string): string {
  const strand = luma(color) < 0.1 ? "#ffffff" : darken(color, 0.3);
  return (
    shape(
      pen,
      "M105 114C110 138 124 154 144 152C152 142 162 138 172 140C176 142 181 142 185 140C195 138 203 141 207 146C213 142 218 134 220 122C224 176 216 240 172 294C130 250 104 190 105 114ZM163 150C170 146 190 146 197 150C194 161 166 161 163 150Z",
      color,
      ' fill-rule="evenodd"',
    ) + line("M138 176C142 206 152 232 164 256M172 178L173 262M202 176C200 204 192 230 182 252", strand, 3)
  );
}

import { darken, lighten, luma } from "../../color/color-math.ts";
import { onBothSides } from "../body/figure.ts";
import { circle, ellipse, fillPath, line } from "../pen.ts";

export type CustomHead = "monitor" | "egg" | "bucket" | "hex" | "capsule" | "eared";
export type CustomSides = "discs" | "fins" | "bolts" | "loops";
export type CustomTop = "twin" | "sprout" | "propeller" | "crest" | "beacon" | "orbit";
export type Trim = "stripe" | "cheeks" | "rivets" | "brow";

const flat = { width: 0 };

/** Custom heads, in the bounds of the Bottts heads: x 67 to 213, y 47 to 182. */
export const customHeads: { readonly [head in CustomHead]: (shell: string) => string } = {
  monitor: (shell) =>
    fillPath(box(54, 56, 172, 126, 26), shell) + onBothSides(circle(72, 168, 4, darken(shell, 0.35))),
  egg: (shell) =>
    fillPath(
      "M140 44C198 44 214 92 212 122C210 162 178 184 140 184C102 184 70 162 68 122C66 92 82 44 140 44Z",
      shell,
    ),
  bucket: (shell) =>
    fillPath("M70 72C70 36 210 36 210 72L216 158C217 190 63 190 64 158Z", shell) +
    fillPath("M69 74C104 84 176 84 211 74L211.5 82C176 92 104 92 68.5 82Z", darken(shell, 0.3), 0.5),
  hex: (shell) =>
    `<path d="M100 52L180 52L214 114L184 176L96 176L66 114Z" fill="${shell}" stroke="${shell}" stroke-width="16" stroke-linejoin="round"/>`,
  capsule: (shell) => fillPath(box(72, 40, 136, 146, 62), shell),
  eared: (shell) =>
    fillPath(
      "M72 92L74 40C74 32 82 30 88 35L114 52L166 52L192 35C198 30 206 32 206 40L208 92L211 146C211 172 190 184 168 184L112 184C90 184 69 172 69 146Z",
      shell,
    ) + onBothSides(fillPath("M83 50L98 60L84 70Z", darken(shell, 0.3), 0.6)),
};

/** Drawn behind the head, at its sides. */
export const customSides: { readonly [sides in CustomSides]: (shell: string, accent: string) => string } = {
  discs: (shell, accent) =>
    onBothSides(ellipse(flat, 64, 114, 19, darken(shell, 0.25), 26) + ellipse(flat, 60, 114, 12, accent, 17)),
  fins: (_, accent) =>
    onBothSides(
      fillPath("M78 80L40 62C34 60 32 66 36 70L46 112L36 154C34 160 40 162 44 160L78 144Z", accent),
    ),
  bolts: (shell) =>
    onBothSides(
      fillPath(box(44, 100, 30, 28, 5), darken(shell, 0.3)) +
        fillPath(box(32, 94, 18, 40, 6), lighten(shell, 0.35)),
    ),
  loops: (shell, accent) =>
    onBothSides(line("M76 84C40 84 40 144 76 144", darken(shell, 0.35), 9) + circle(49, 114, 10, accent)),
};

/** Drawn behind the head, on top of it. */
export const customTops: { readonly [top in CustomTop]: (shell: string, accent: string) => string } = {
  twin: (shell, accent) =>
    onBothSides(
      line("M116 56L98 12", darken(shell, 0.3), 6) +
        circle(97, 9, 10, accent) +
        circle(94, 6, 3, lighten(accent, 0.6)),
    ),
  sprout: () =>
    line("M140 56C140 40 139 30 140 20", "#4c8f4f", 6) +
    fillPath("M140 24C128 22 112 14 112 -2C130 -6 142 6 140 24Z", "#6cbf5f") +
    fillPath("M140 24C140 8 152 -4 172 0C172 16 156 24 140 24Z", "#4fa653"),
  propeller: (shell, accent) =>
    line("M140 56L140 14", darken(shell, 0.3), 7) +
    fillPath("M140 14C120 -4 92 0 88 8C92 18 120 20 140 14Z", accent) +
    fillPath("M140 14C160 30 188 26 192 18C188 8 160 6 140 14Z", darken(accent, 0.2)) +
    circle(140, 14, 7, darken(shell, 0.45)),
  crest: (_, accent) =>
    fillPath("M92 66C92 16 120 2 140 2C160 2 188 16 188 66Z", accent) +
    line("M116 30L116 60M140 20L140 60M164 30L164 60", darken(accent, 0.3), 5, 0.6),
  beacon: (shell, accent) =>
    fillPath("M116 48L116 28C116 -4 164 -4 164 28L164 48Z", accent) +
    fillPath("M126 40L126 26C126 14 132 9 138 8", "#ffffff", 0.6) +
    fillPath(box(104, 40, 72, 18, 6), darken(shell, 0.35)),
  orbit: (shell, accent) =>
    line("M140 56L140 20", darken(shell, 0.3), 6) +
    circle(140, 12, 13, accent) +
    `<ellipse cx="140" cy="12" rx="30" ry="8" fill="none" stroke="${lighten(shell, 0.5)}" stroke-width="4" transform="rotate(-14 140 12)"/>`,
};

/** Drawn on the head, below the face. */
export const trims: { readonly [trim in Trim]: (shell: string, accent: string) => string } = {
  stripe: (_, accent) => fillPath("M127 50L153 50L153 84L140 94L127 84Z", accent, 0.9),
  cheeks: (shell, accent) =>
    onBothSides(circle(93, 156, 9, luma(shell) > 0.75 ? accent : lighten(shell, 0.35))),
  rivets: (shell) =>
    onBothSides(circle(104, 64, 4, darken(shell, 0.4)) + circle(104, 172, 4, darken(shell, 0.4))),
  brow: (shell) => fillPath("M96 56L184 56L174 72L106 72Z", lighten(shell, 0.4), 0.9),
};

/** A rectangle with rounded corners. */
export function box(x: number, y: number, width: number, height: number, r: number): string {
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

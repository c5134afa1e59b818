import type { Expression } from "../../brief/values.ts";
import { dot, line, patch } from "../pen.ts";

/** Where a creature's features are, figure units. */
export interface FacePlan {
  readonly eyeY: number;
  /** From the middle to each eye. */
  readonly eyeX: number;
  readonly eyeR: number;
  readonly mouthY: number;
  /** Half the mouth's width. */
  readonly mouth: number;
  readonly ink: string;
  /** For brows and closed eyes where the ink would be lost on a dark coat. */
  readonly strokes?: string;
  /** The white of the eyes; without one the eyes are solid. */
  readonly white?: string;
}

type Eyes = "open" | "wide" | "arcs" | "closed" | "half" | "up" | "side" | "wink";
type Mouth = "smile" | "grin" | "flat" | "frown" | "oh" | "teeth" | "smirk";

/** Eyes, brow slope (inner end lower than outer: angry), and mouth of each expression. */
const moods: { readonly [expression in Expression]: readonly [Eyes, number, Mouth] } = {
  neutral: ["open", 0, "flat"],
  happy: ["open", 0, "grin"],
  thoughtful: ["up", -2, "flat"],
  surprised: ["wide", -6, "oh"],
  determined: ["open", 9, "smile"],
  calm: ["closed", 0, "smile"],
  amused: ["arcs", -2, "grin"],
  curious: ["side", -5, "smile"],
  confident: ["half", 3, "smirk"],
  sad: ["open", -10, "frown"],
  angry: ["half", 13, "teeth"],
  excited: ["wide", -5, "grin"],
  focused: ["half", 7, "flat"],
  skeptical: ["half", 6, "smirk"],
};

/** Draws the face of one who is not a person. Its looks depend on the plan and the expression alone. */
export function creatureFace(expression: Expression, plan: FacePlan): string {
  const [eyes, slope, mouth] = moods[expression];
  const left = eye(eyes === "wink" ? "open" : eyes, 140 - plan.eyeX, plan, false);
  const right = eye(eyes, 140 + plan.eyeX, plan, true);
  return left + right + brows(expression, slope, plan) + mouths[mouth](plan);
}

function eye(
  kind: Eyes,
  x: number,
  { eyeY: y, eyeR: r, ink, strokes = ink, white }: FacePlan,
  right: boolean,
): string {
  const w = Math.max(4, r * 0.42);
  if (kind === "arcs")
    return line(`M${x - r} ${y + r * 0.4}Q${x} ${y - r * 1.1} ${x + r} ${y + r * 0.4}`, strokes, w);
  if (kind === "closed")
    return line(`M${x - r} ${y - r * 0.2}Q${x} ${y + r} ${x + r} ${y - r * 0.2}`, strokes, w);
  const size = kind === "wide" ? r * 1.2 : r;
  const [dx, dy] = kind === "up" ? [right ? 1 : 1, -1] : kind === "side" ? [1, 0] : [0, 0];
  const shift = size * 0.34;
  const ball = white === undefined ? "" : dot(x, y, size * 1.35, white);
  const pupil = dot(x + dx * shift, y + dy * shift, white === undefined ? size : size * 0.82, ink);
  const shine = dot(x + dx * shift - size * 0.3, y + dy * shift - size * 0.34, size * 0.3, "#ffffff");
  const lid =
    kind === "half"
      ? line(`M${x - size * 1.4} ${y - size * 0.55}L${x + size * 1.4} ${y - size * 0.55}`, ink, w * 1.15)
      : "";
  return ball + pupil + shine + lid;
}

function brows(
  expression: Expression,
  slope: number,
  { eyeX, eyeY, eyeR, ink, strokes = ink }: FacePlan,
): string {
  if (slope === 0) return "";
  const y = eyeY - eyeR * 2.1;
  const lift = expression === "skeptical" || expression === "curious" ? 7 : 0;
  const brow = (side: -1 | 1): string => {
    const inner = 140 + side * (eyeX - eyeR * 1.1);
    const outer = 140 + side * (eyeX + eyeR * 1.2);
    const up = side === 1 ? lift : 0;
    return line(
      `M${inner} ${y + slope / 2 - up}L${outer} ${y - slope / 2 - up}`,
      strokes,
      Math.max(4, eyeR * 0.45),
    );
  };
  return brow(-1) + brow(1);
}

const mouths: { readonly [kind in Mouth]: (plan: FacePlan) => string } = {
  smile: ({ mouthY: y, mouth: m, ink }) =>
    line(`M${140 - m} ${y}Q140 ${y + m * 0.9} ${140 + m} ${y}`, ink, 4),
  smirk: ({ mouthY: y, mouth: m, ink }) =>
    line(`M${140 - m * 0.7} ${y + 3}Q${140 + m * 0.4} ${y + 7} ${140 + m} ${y - 4}`, ink, 4),
  grin: ({ mouthY: y, mouth: m, ink }) =>
    patch(
      `M${140 - m} ${y - 2}Q140 ${y + m * 2} ${140 + m} ${y - 2}Q140 ${y + 4} ${140 - m} ${y - 2}Z`,
      ink,
    ) +
    patch(
      `M${140 - m * 0.45} ${y + m * 0.6}Q140 ${y + m * 0.3} ${140 + m * 0.45} ${y + m * 0.6}Q140 ${y + m * 1.15} ${140 - m * 0.45} ${y + m * 0.6}Z`,
      "#f0788a",
    ),
  flat: ({ mouthY: y, mouth: m, ink }) =>
    line(`M${140 - m * 0.7} ${y + 2}L${140 + m * 0.7} ${y + 2}`, ink, 4),
  frown: ({ mouthY: y, mouth: m, ink }) =>
    line(`M${140 - m} ${y + m * 0.6}Q140 ${y - m * 0.4} ${140 + m} ${y + m * 0.6}`, ink, 4),
  oh: ({ mouthY: y, mouth: m, ink }) =>
    `<ellipse cx="140" cy="${y + 5}" rx="${m * 0.45}" ry="${m * 0.62}" fill="${ink}"/>`,
  teeth: ({ mouthY: y, mouth: m, ink }) =>
    patch(
      `M${140 - m} ${y - 1}L${140 + m} ${y - 1}L${140 + m * 0.8} ${y + 13}L${140 - m * 0.8} ${y + 13}Z`,
      ink,
    ) +
    patch(
      `M${140 - m * 0.8} ${y + 1}L${140 + m * 0.8} ${y + 1}L${140 + m * 0.7} ${y + 7}L${140 - m * 0.7} ${y + 7}Z`,
      "#ffffff",
    ),
};

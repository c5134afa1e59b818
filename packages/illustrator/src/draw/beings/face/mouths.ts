import { luma, mix } from "../../../color/color-math.ts";
import { fillPath, line } from "../../pen.ts";
import { n, oval, tint } from "../shapes.ts";
import type { FacePose, MouthPose } from "./face-expressions.ts";
import { type BeingFaceLayout, darkest } from "./face-layout.ts";

const throat = "#78262b";

export function drawBeingMouth(
  layout: BeingFaceLayout,
  { mouth: pose }: Pick<FacePose, "mouth">,
  x: number,
  y: number,
  id: string,
): string {
  if (layout.isStitched) return stitchedMouth(layout, pose, x, y);
  const { mouthScale: k, mouthUnder: under } = layout;
  const isDark = luma(under) < darkest;
  const color = isDark ? tint(under, 0.72) : mix(under, "#45191a", 0.8);
  const inner = isDark ? "#4a1518" : throat;
  const rim = isDark ? tint(under, 0.3) : inner;
  const [w, lift, dip] = [pose.w * k, pose.lift * k, pose.dip * k];
  const [skew, open] = [(pose.skew ?? 0) * k, (pose.open ?? 0) * k];
  const [leftY, rightY] = [y - lift + skew * 0.6, y - lift - skew];
  if (pose.round === true)
    return `<ellipse cx="${n(x)}" cy="${n(y + open * 0.2)}" rx="${n(w)}" ry="${n(open / 2)}" fill="${inner}" stroke="${rim}" stroke-width="2"/>`;
  if (open > 0) {
    const d = `M${n(x - w)} ${n(leftY)}Q${n(x)} ${n(y + dip)} ${n(x + w)} ${n(rightY)}C${n(x + w * 0.94)} ${n(y + open * 0.66)} ${n(x + w * 0.52)} ${n(y + open)} ${n(x)} ${n(y + open)}C${n(x - w * 0.52)} ${n(y + open)} ${n(x - w * 0.94)} ${n(y + open * 0.66)} ${n(x - w)} ${n(leftY)}Z`;
    const inside =
      pose.teeth === true
        ? pointedTeeth(x, (leftY + rightY) / 2, w, Math.max(5, open * 0.62))
        : pose.tongue === true || open > 8
          ? oval(x, y + open * 1.02, w * 0.6, "#e2777a", open * 0.42)
          : "";
    return `<clipPath id="${id}m"><path d="${d}"/></clipPath><path d="${d}" fill="${inner}" stroke="${rim}" stroke-width="2.2" stroke-linejoin="round"/><g clip-path="url(#${id}m)">${inside}</g>`;
  }
  const dimples =
    pose.dimples === true
      ? line(
          `M${n(x - w - 1.8)} ${n(leftY - 2.2)}q-.2 2.2 1.6 3.6M${n(x + w + 1.8)} ${n(rightY - 2.2)}q.2 2.2 -1.6 3.6`,
          color,
          2.8,
        )
      : "";
  const lips = `M${n(x - w)} ${n(leftY)}C${n(x - w * 0.52)} ${n(y + dip)} ${n(x + w * 0.52)} ${n(y + dip)} ${n(x + w)} ${n(rightY)}`;
  return line(lips, color, n(3.6 * Math.max(0.85, Math.min(1.15, k)))) + dimples;
}

/** A mouth that is sewn: it never opens, and its line is crossed by stitches. */
function stitchedMouth(
  { mouthScale: k, mouthUnder: under }: BeingFaceLayout,
  pose: MouthPose,
  x: number,
  y: number,
): string {
  const color = mix(under, "#3a1a10", 0.8);
  const w = Math.max(20, pose.w) * k;
  const lift = (pose.lift < 0 ? -6 : 6) * k;
  const middle = y + lift * 0.55;
  const ends = y - lift * 0.75;
  const stitches = [0.1, 0.26, 0.42, 0.58, 0.74, 0.9].map((t) => {
    const at = ends * ((1 - t) ** 2 + t ** 2) + 2 * (2 * middle - ends) * t * (1 - t);
    return `M${n(x - w + 2 * w * t)} ${n(at - 6)}v12`;
  });
  return (
    line(`M${n(x - w)} ${n(ends)}Q${n(x)} ${n(2 * middle - ends)} ${n(x + w)} ${n(ends)}`, color, 3.4) +
    line(stitches.join(""), color, 2.6)
  );
}

/** A row of pointed teeth that hangs from the upper lip. */
function pointedTeeth(x: number, y: number, w: number, long: number): string {
  const count = 5;
  const step = (2 * w) / count;
  const teeth = Array.from(
    { length: count },
    () => `l${n(step / 2)} ${n(long + 4)}l${n(step / 2)} ${n(-long - 4)}`,
  );
  return fillPath(`M${n(x - w)} ${n(y - 3)}${teeth.join("")}Z`, "#fffaf0");
}

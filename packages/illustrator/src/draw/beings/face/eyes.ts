import { luma, mix } from "../../../color/color-math.ts";
import { fillPath, line } from "../../pen.ts";
import { n, oval, tint } from "../shapes.ts";
import type { FacePose } from "./face-expressions.ts";
import { type BeingFaceLayout, darkest } from "./face-layout.ts";

/** One eye with its brow. `side` is -1 for the viewer's left. */
export function drawBeingEye(
  layout: BeingFaceLayout,
  pose: FacePose,
  x: number,
  y: number,
  side: -1 | 1,
  id: string,
): string {
  const { r, under, ink, white } = layout;
  const { kind, lid = 0, low = 0, gaze = [(pose.turn ?? 0) * 0.25, 0], slope = 0 } = pose.eyes;
  const isDark = luma(under) < darkest;
  const lineColor = isDark ? tint(under, 0.78) : ink;
  const reach = Math.max(9.5, r * 1.25);
  const brow = drawBrow(layout, pose, x, y, side);
  if (kind === "arc" || kind === "closed")
    return closedEye(kind, x, y, r, reach, lineColor) + lashes(layout, x, y + 1, side, lineColor) + brow;
  const wide = kind === "wide" ? 1.2 : 1;
  const [rx, ry] = [r * wide, r * 1.18 * wide];
  const hasWhite = white !== undefined;
  const [ballX, ballY] = hasWhite ? [rx * 1.52, ry * 1.46] : [rx, ry];
  const [atX, atY] = [x + gaze[0] * r * (hasWhite ? 0.42 : 0.5), y + gaze[1] * r * 0.43];
  const top = y - ballY + ballY * lid * 0.95;
  const eye =
    (hasWhite ? oval(x, y, ballX, white, ballY) : "") +
    oval(atX, atY, rx, ink, ry) +
    oval(atX - rx * 0.32, Math.max(atY - ry * 0.38, top + r * 0.42), r * 0.34, "#fff") +
    (low > 0.3 ? "" : oval(atX + rx * 0.34, atY + ry * 0.42, r * 0.15, "#fff"));
  const lids = drawLids(layout, {
    x,
    y,
    centre: hasWhite ? [x, y] : [atX, atY],
    rx: ballX + 1.5,
    ry: ballY + 1.5,
    top,
    lid,
    low,
    tilt: side * slope * r * 0.7,
    color: lineColor,
    id: `${id}e${side < 0 ? 0 : 1}`,
  });
  const tear =
    pose.eyes.tear === true && side === 1
      ? fillPath(
          `M${n(x + r * 0.6)} ${n(y + ballY)}q8.6 11.4 8.6 17a8.6 8.6 0 0 1 -17.2 0q0 -5.6 8.6 -17Z`,
          "#5fb4e8",
        )
      : "";
  return eye + lids + lashes(layout, x, y - 2, side, lineColor) + brow + tear;
}

function closedEye(kind: "arc" | "closed", x: number, y: number, r: number, w: number, color: string) {
  return kind === "arc"
    ? line(
        `M${n(x - w)} ${n(y + 4)}C${n(x - w * 0.6)} ${n(y - r)} ${n(x + w * 0.6)} ${n(y - r)} ${n(x + w)} ${n(y + 4)}`,
        color,
        4,
      )
    : line(
        `M${n(x - w)} ${n(y - 1)}C${n(x - w * 0.55)} ${n(y + r)} ${n(x + w * 0.55)} ${n(y + r)} ${n(x + w)} ${n(y - 1)}`,
        color,
        4,
      );
}

function lashes({ lashes: has, r }: BeingFaceLayout, x: number, y: number, side: -1 | 1, color: string) {
  if (!has) return "";
  const outer = x + side * Math.max(9.5, r * 1.25);
  return line(
    `M${n(outer - side * 2)} ${n(y)}l${side * 6} -4M${n(outer - side * 5)} ${n(y - 5)}l${side * 5} -5.4`,
    color,
    2.6,
  );
}

interface Lids {
  readonly x: number;
  readonly y: number;
  readonly centre: readonly [number, number];
  readonly rx: number;
  readonly ry: number;
  readonly top: number;
  readonly lid: number;
  readonly low: number;
  readonly tilt: number;
  readonly color: string;
  readonly id: string;
}

/** Lids have the colour around the eye and are clipped to it, or they would show on stripes and spots. */
function drawLids({ under }: BeingFaceLayout, eye: Lids): string {
  const { x, y, rx, ry, lid, low, tilt, color, id } = eye;
  const [left, right, edge] = [n(x - rx - 2), n(x + rx + 2), eye.top + 1];
  // The lid of a frown is lower at the nose: at the right end of the left eye.
  const [leftY, rightY] = [n(edge + tilt), n(edge - tilt)];
  const middle = n(edge - (tilt === 0 ? ry * 0.2 : ry * 0.05));
  const upper =
    lid > 0.12
      ? fillPath(`M${left} ${n(y - ry - 12)}H${right}V${rightY}Q${n(x)} ${middle} ${left} ${leftY}Z`, under)
      : "";
  const rim =
    lid > 0.12
      ? line(`M${n(x - rx + 1)} ${leftY}Q${n(x)} ${middle} ${n(x + rx - 1)} ${rightY}`, color, 2.8)
      : "";
  const lowY = y + ry * (1 - low * 0.66);
  const lower =
    low > 0.1
      ? fillPath(
          `M${left} ${n(lowY + 3)}Q${n(x)} ${n(lowY - 5)} ${right} ${n(lowY + 3)}V${n(y + ry + 3)}H${left}Z`,
          under,
        )
      : "";
  if (upper + lower === "") return "";
  const [cx, cy] = eye.centre;
  return `<clipPath id="${id}"><ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}"/></clipPath><g clip-path="url(#${id})">${upper}${lower}</g>${rim}`;
}

/** Brows are drawn only where they say something: most beings have none. */
function drawBrow({ r, white, under }: BeingFaceLayout, pose: FacePose, x: number, y: number, side: -1 | 1) {
  const { outer, arch } = pose.brows;
  const up = pose.brows.up + (side === 1 ? (pose.brows.rightUp ?? 0) : 0);
  const inner = pose.brows.inner + (side === 1 ? (pose.brows.rightInner ?? 0) : 0);
  if (Math.abs(inner - outer) < 2.4 && up < 4.5 && pose.brows.rightUp === undefined) return "";
  const color = luma(under) < darkest ? tint(under, 0.6) : mix(under, "#3a1a14", 0.66);
  const above = r * 1.18 * (white === undefined ? 1 : 1.5) + 10;
  const level = y - above - up * 0.9;
  const [innerY, outerY] = [level + inner * 1.5, level + outer * 1.5];
  const middle = (innerY + outerY) / 2 - arch;
  const [from, to] = [x - side * 10, x + side * 12];
  return `<path d="M${n(from)} ${n(innerY - 2.4)}Q${n(x)} ${n(middle - 3)} ${n(to)} ${n(outerY)}Q${n(x)} ${n(middle + 3)} ${n(from)} ${n(innerY + 2.4)}Z" fill="${color}" stroke="${color}" stroke-width="1.4" stroke-linejoin="round"/>`;
}

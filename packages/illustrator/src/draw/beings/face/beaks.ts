import { mix } from "../../../color/color-math.ts";
import { fillPath, line } from "../../pen.ts";
import type { Beak } from "../being.ts";
import { n, oval, shade } from "../shapes.ts";
import type { FacePose } from "./face-expressions.ts";

/** A beak opens: its lower half drops and the throat shows. Its corners smile. It is the only mouth of a bird. */
export function drawBeak(beak: Beak, { mouth: pose }: FacePose, id: string): string {
  const { kind, y, w, h, color } = beak;
  const low = beak.low ?? shade(color, 0.28);
  const isBill = kind === "bill";
  const open = (pose.open ?? 0) * (pose.round === true ? 0.72 : 1) * (isBill ? 0.9 : 0.95);
  const lift = pose.lift + (pose.dip - pose.lift) * 0.25;
  const skew = pose.skew ?? 0;
  const edge = mix(color, "#4a1a10", 0.66);
  const upper = upperHalf(beak);
  const from = isBill ? y + h * 0.45 : y + 2;
  const base = y + h * bases[kind];
  const jaw = (drop: number, fill: string, share = 0.86): string =>
    fillPath(
      `M${n(140 - w * share)} ${n(from)}C${n(140 - w * share)} ${n(base + drop)} ${n(140 - w * 0.45)} ${n(base + 5 + drop * 1.1)} 140 ${n(base + 5 + drop * 1.1)}C${n(140 + w * 0.45)} ${n(base + 5 + drop * 1.1)} ${n(140 + w * share)} ${n(base + drop)} ${n(140 + w * share)} ${n(from)}Z`,
      fill,
    );
  // A bent bill hides its lower half: a jaw below its bend would be a second mouth.
  const below =
    kind === "bent"
      ? ""
      : open > 0
        ? jaw(open * 1.15 + 5, low) + jaw(open * 1.15 - 2, "#78262b", 0.76)
        : h > 60
          ? ""
          : jaw(isBill ? 0 : 2, low, 0.7);
  const cornerY = isBill ? y + h * 0.5 : y + 1;
  const corner = (side: -1 | 1): string => {
    const raised = lift + side * skew * 0.6;
    return line(
      `M${n(140 + side * (w - 2))} ${n(cornerY)}q${n(side * 4.5)} ${n(-raised * 0.25)} ${n(side * 6.5)} ${n(-1.2 - raised * 1.25)}`,
      edge,
      3,
    );
  };
  const tip =
    beak.tip === undefined
      ? ""
      : `<clipPath id="${id}k"><path d="${upper}"/></clipPath><g clip-path="url(#${id}k)">${fillPath(
          `M90 ${n(y + h * 0.58)}Q140 ${n(y + h * 0.42)} 190 ${n(y + h * 0.58)}V${y + h + 20}H90Z`,
          beak.tip,
        )}</g>`;
  const nostrils = [-1, 1].map((side) => oval(140 + side * w * 0.26, y - h * 0.06, 2.4, edge, 1.8)).join("");
  const seam =
    isBill && open === 0
      ? line(
          `M${n(140 - w * 0.86)} ${n(y + h * 0.5 - lift * 0.4 + skew)}Q140 ${n(y + h * 0.62 + pose.dip * 1.1)} ${n(140 + w * 0.86)} ${n(y + h * 0.5 - lift * 0.4 - skew)}`,
          edge,
          2.6,
        )
      : "";
  return below + fillPath(upper, color) + tip + nostrils + corner(-1) + corner(1) + seam;
}

/** How far down the lower half of a closed beak reaches, as a share of the height. */
const bases: { readonly [kind in Beak["kind"]]: number } = {
  cone: 0.62,
  hook: 0.66,
  big: 0.84,
  bent: 0.84,
  bill: 0.86,
};

function upperHalf({ kind, y, w, h }: Beak): string {
  const [left, right] = [140 - w, 140 + w];
  if (kind === "bill")
    return `M${left} ${n(y + h * 0.5)}C${n(140 - w * 0.96)} ${n(y + h * 0.1)} ${n(140 - w * 0.44)} ${n(y - h * 0.4)} 140 ${n(y - h * 0.4)}C${n(140 + w * 0.44)} ${n(y - h * 0.4)} ${n(140 + w * 0.96)} ${n(y + h * 0.1)} ${right} ${n(y + h * 0.5)}C${n(140 + w * 0.8)} ${n(y + h * 1.1)} ${n(140 - w * 0.8)} ${n(y + h * 1.1)} ${left} ${n(y + h * 0.5)}Z`;
  if (kind === "cone")
    return `M${left} ${y}Q140 ${n(y - h * 0.62)} ${right} ${y}Q${n(140 + w * 0.42)} ${n(y + h * 0.5)} 140 ${y + h}Q${n(140 - w * 0.42)} ${n(y + h * 0.5)} ${left} ${y}Z`;
  // The bill of a flamingo bends down to a side.
  if (kind === "bent")
    return `M${left} ${n(y + 4)}C${left} ${n(y - h * 0.3)} ${right} ${n(y - h * 0.3)} ${right} ${n(y + 4)}C${n(right + 2)} ${n(y + h * 0.36)} ${n(right + 1)} ${n(y + h * 0.56)} ${n(140 + w * 0.5)} ${n(y + h * 0.76)}C${n(140 + w * 0.1)} ${n(y + h * 0.96)} ${n(140 - w * 0.5)} ${n(y + h)} ${n(140 - w * 0.92)} ${n(y + h * 0.9)}C${n(140 - w * 0.5)} ${n(y + h * 0.8)} ${n(140 - w * 0.5)} ${n(y + h * 0.56)} ${n(140 - w * 0.7)} ${n(y + h * 0.4)}C${n(140 - w * 0.92)} ${n(y + h * 0.26)} ${left} ${n(y + h * 0.16)} ${left} ${n(y + 4)}Z`;
  return `M${left} ${n(y + 4)}C${left} ${n(y - h * 0.3)} ${n(140 - w * 0.4)} ${n(y - h * 0.38)} 140 ${n(y - h * 0.38)}C${n(140 + w * 0.4)} ${n(y - h * 0.38)} ${right} ${n(y - h * 0.3)} ${right} ${n(y + 4)}C${n(140 + w * 0.9)} ${n(y + h * 0.45)} ${n(140 + w * 0.4)} ${n(y + h * 0.62)} 140 ${y + h}C${n(140 - w * 0.4)} ${n(y + h * 0.62)} ${n(140 - w * 0.9)} ${n(y + h * 0.45)} ${left} ${n(y + 4)}Z`;
}

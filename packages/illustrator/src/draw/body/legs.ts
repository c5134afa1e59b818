import { darken } from "../../color/color-math.ts";
import type { Pen } from "../pen.ts";
import { fillPath, joinedPath, line, shape } from "../pen.ts";
import type { Build } from "./build.ts";
import { mirrored } from "./figure.ts";
import { round } from "./limbs.ts";

/** Legs and shoes, from the hips down. The weight is on one leg; the other stands aside with its foot turned. */
export function legs(pen: Pen, build: Build, trousers: string, shoes: string): string {
  const standing = standingLeg(pen, build, trousers, shoes);
  const relaxed = relaxedLeg(pen, build, trousers, shoes);
  const hips = joinedPath(hipsPath(build), trousers);
  const belowHem = fillPath(
    `M${round(140 - build.hip - 2)} 480Q140 488 ${round(140 + build.hip + 2)} 480L${round(140 + build.hip + 2)} 490Q140 500 ${round(140 - build.hip - 2)} 490Z`,
    darken(trousers, 0.3),
    0.35,
  );
  // Both are drawn for the viewer's right.
  return (
    (build.standingLeg === "right" ? mirrored(relaxed) + standing : relaxed + mirrored(standing)) +
    hips +
    belowHem
  );
}

function hipsPath({ hip }: Build): string {
  const [l, r] = [round(140 - hip), round(140 + hip)];
  return `M${l} 466L${r} 466L${r} 494Q170 530 140 532Q110 530 ${l} 494Z`;
}

function standingLeg(pen: Pen, { hip, limb }: Build, trousers: string, shoes: string): string {
  const [out, ankle] = [round(140 + hip + 1), 170];
  const calf = round(24 * limb);
  return (
    shoe(pen, ankle, 3, shoes) +
    shape(
      pen,
      `M${out} 466C${out + 4} 550 ${ankle + 32} 620 ${ankle + 28} 680C${ankle + 27} 740 ${ankle + calf} 800 ${ankle + 22} 846` +
        `Q${ankle} 854 ${ankle - 22} 846C${ankle - 24} 780 ${ankle - 26} 730 ${ankle - 27} 680C${ankle - 28} 630 141 580 138 526L138 466Z`,
      trousers,
    ) +
    line(
      `M${ankle - 19} 672C${ankle - 21} 640 ${ankle - 23} 610 ${ankle - 25} 566`,
      darken(trousers, 0.35),
      2.6,
      0.4,
    )
  );
}

function relaxedLeg(pen: Pen, { hip, limb }: Build, trousers: string, shoes: string): string {
  const [out, ankle] = [round(140 + hip + 1), 200];
  const calf = round(24 * limb);
  return (
    shoe(pen, ankle, 16, shoes) +
    shape(
      pen,
      `M${out} 466C${out + 8} 540 ${ankle + 28} 610 ${ankle + 26} 672C${ankle + 25} 740 ${ankle + calf} 800 ${ankle + 21} 844` +
        `Q${ankle} 854 ${ankle - 22} 846C${ankle - 27} 790 ${ankle - 31} 740 ${ankle - 33} 690C${ankle - 40} 640 150 570 140 524L140 466Z`,
      trousers,
    ) +
    line(
      `M${ankle - 18} 682C${ankle - 6} 690 ${ankle + 8} 688 ${ankle + 19} 676`,
      darken(trousers, 0.35),
      2.6,
      0.4,
    )
  );
}

/** A shoe whose toe points to the viewer and by `turn` to the side. */
export function shoe(pen: Pen, x: number, turn: number, color: string): string {
  const toe = x + 30 + turn;
  const sole = `C${toe} 870 ${toe - 6} 872 ${toe - 14} 872L${x - 20} 872`;
  return (
    shape(
      pen,
      `M${x - 23} 836L${x + 22} 836C${x + 25} 848 ${toe - 1} 850 ${toe} 864${sole}C${x - 31} 872 ${x - 31} 858 ${x - 23} 836Z`,
      color,
    ) +
    fillPath(
      `M${x - 28} 863H${toe}${sole}C${x - 26} 872 ${x - 28} 868 ${x - 28} 863Z`,
      darken(color, 0.45),
      0.8,
    )
  );
}

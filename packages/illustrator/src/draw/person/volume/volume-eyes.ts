import { mix } from "../../../color/color-math.ts";
import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import { drawEye, drawEyes } from "../face/eyes.ts";
import { eyeShift, type Face } from "../face/face.ts";

type Side = -1 | 1;

/** Almond eyes with an iris. Laughing and closed eyes are lines. */
export function volumeEyes(face: Face): string {
  const { pose, proportions, turn, eyeColor, prefix } = face;
  if (pose.eyes.kind === "arc" || pose.eyes.kind === "closed") return drawEyes(face);
  const x = 140 + eyeShift(turn + (pose.turn ?? 0));
  const y = proportions.eyeY + (pose.nod ?? 0) * 1.4;
  const iris =
    `<radialGradient id="${prefix}i" cx=".5" cy=".72" r=".62"><stop offset="0" stop-color="${mix(eyeColor, "#ffd9a0", 0.45)}"/>` +
    `<stop offset=".6" stop-color="${eyeColor}"/><stop offset="1" stop-color="${mix(eyeColor, "#150808", 0.55)}"/></radialGradient>`;
  const right = x + proportions.eyeX;
  return (
    iris +
    openEye(face, x - proportions.eyeX, y, -1) +
    (pose.eyes.winks === true ? drawEye(face, right, y, 1) : openEye(face, right, y, 1))
  );
}

function openEye(face: Face, x: number, y: number, side: Side): string {
  const { pose, turn, colors, lashes, eyeColor, prefix } = face;
  const { eyes } = pose;
  const narrow = Math.sign(turn) === side ? 1 - Math.abs(turn) * 0.06 : 1;
  const size = face.proportions.eyeSize * 1.02;
  const lid = eyes.lids?.[side === -1 ? 0 : 1] ?? 0;
  const low = eyes.low ?? 0;
  const [gazeX, gazeY] = eyes.gaze ?? [turn * 0.25, 0];
  const wide = eyes.kind === "wide" ? 1.14 : eyes.kind === "bright" ? 1.08 : 1;
  const half = 11.2 * size * narrow;
  const up = 9.6 * size * wide * (1 - lid * 0.62);
  const down = 7 * size * wide * (1 - low * 0.7);
  const slant = 0.6 * side;
  const corners = (out: number, rise: number): string =>
    `M${n(x - half - out)} ${n(y + 0.8 + slant)}C${n(x - half * 0.62)} ${n(y - up * rise)} ${n(x + half * 0.62)} ${n(y - up * rise)} ${n(x + half + out)} ${n(y + 0.8 - slant)}`;
  const outline = `${corners(0, 1.22)}C${n(x + half * 0.6)} ${n(y + down * 1.22)} ${n(x - half * 0.6)} ${n(y + down * 1.22)} ${n(x - half)} ${n(y + 0.8 + slant)}Z`;
  const lidLine = corners(0.4, 1.26);
  const id = `${prefix}e${side === -1 ? "l" : "r"}`;
  const r = 7.5 * size * (wide > 1 ? 0.97 : 1);
  const [ix, iy] = [x + gazeX * 3.6, y - 0.6 + gazeY * 3.2 + (lid - low) * 0.6];
  const circle = (cx: number, cy: number, radius: number, fill: string, more = ""): string =>
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius)}" fill="${fill}"${more}/>`;
  const sparkY = Math.max(iy - r * 0.38, y - up * 0.82 + 2.6);
  return (
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>` +
    fillPath(outline, "#fbf6f0") +
    `<g clip-path="url(#${id})">` +
    circle(ix, iy, r, `url(#${prefix}i)`) +
    circle(ix, iy, r - 0.5, "none", ` stroke="${mix(eyeColor, "#120808", 0.6)}" stroke-opacity=".55"`) +
    circle(ix, iy, r * 0.55, colors.eye) +
    // The shadow of the upper lid.
    `<path d="${lidLine}" fill="none" stroke="#3a2020" stroke-opacity=".22" stroke-width="5"/></g>` +
    circle(ix - r * 0.36, sparkY, r * (eyes.kind === "bright" ? 0.36 : 0.29), "#ffffff") +
    circle(ix + r * 0.34, iy + r * 0.42, r * 0.15, "#ffffff", ' fill-opacity=".6"') +
    line(lidLine, colors.eye, lashes ? 3 : 2.5) +
    line(
      `M${n(x - half * 0.8)} ${n(y - up * 0.95 - 2.4)}Q${n(x)} ${n(y - up * 1.28 - 3)} ${n(x + half * 0.8)} ${n(y - up * 0.95 - 2.4)}`,
      colors.shade,
      1.8,
      0.8,
    ) +
    (low > 0.3
      ? line(
          `M${n(x - half * 0.75)} ${n(y + down + 3)}Q${n(x)} ${n(y + down + 5)} ${n(x + half * 0.75)} ${n(y + down + 2.6)}`,
          colors.shade,
          2,
        )
      : "") +
    (lashes
      ? line(
          `M${n(x + side * half)} ${n(y + 0.6 - slant * side)}q${n(side * 2.2)} -1.1 ${n(side * 4.4)} -3.7`,
          colors.eye,
          2.4,
        )
      : "") +
    (eyes.tear === true && side === 1
      ? fillPath(`M${n(x + 5)} ${n(y + 8)}c4.2 6 4.4 12 0 12c-4.4 0 -4.2 -6 0 -12Z`, "#8fd0f2")
      : "")
  );
}

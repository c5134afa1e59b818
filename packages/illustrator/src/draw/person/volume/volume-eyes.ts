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
    `<radialGradient id="${prefix}i" cx=".5" cy=".76" r=".7"><stop offset="0" stop-color="${mix(eyeColor, "#ffd9a0", 0.35)}"/>` +
    `<stop offset=".45" stop-color="${eyeColor}"/><stop offset="1" stop-color="${mix(eyeColor, "#150808", 0.75)}"/></radialGradient>`;
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
  const size = face.proportions.eyeSize * (face.age === "senior" ? 0.96 : 1.02);
  const lid = Math.max(eyes.lids?.[side === -1 ? 0 : 1] ?? 0, face.age === "senior" ? 0.16 : 0);
  const low = eyes.low ?? 0;
  const [gazeX, gazeY] = eyes.gaze ?? [turn * 0.25, 0];
  const wide = eyes.kind === "wide" ? 1.14 : eyes.kind === "bright" ? 1.08 : 1;
  const half = (lashes ? 11.2 : 10.6) * size * narrow;
  const up = (lashes ? 9.4 : 8.3) * size * wide * (1 - lid * 0.8);
  const down = (lashes ? 7 : 6.4) * size * wide * (1 - low * 0.7);
  const slant = 0.6 * side;
  // Brows that are drawn together press on the inner half of the lid, and sad ones on the outer half.
  const brow = pose.brows[side === -1 ? 0 : 1];
  const frown = Math.min(1, Math.max(-1, (brow.inner - brow.outer) / 11));
  const [innerUp, outerUp] = [1 - Math.max(0, frown) * 0.62, 1 + Math.min(0, frown) * 0.4];
  const [leftUp, rightUp] = side === -1 ? [outerUp, innerUp] : [innerUp, outerUp];
  const corners = (out: number, rise: number): string =>
    `M${n(x - half - out)} ${n(y + 0.8 + slant)}C${n(x - half * 0.62)} ${n(y - up * rise * leftUp)} ${n(x + half * 0.62)} ${n(y - up * rise * rightUp)} ${n(x + half + out)} ${n(y + 0.8 - slant)}`;
  const outline = `${corners(0, 1.22)}C${n(x + half * 0.6)} ${n(y + down * 1.22)} ${n(x - half * 0.6)} ${n(y + down * 1.22)} ${n(x - half)} ${n(y + 0.8 + slant)}Z`;
  const lidLine = corners(lashes ? 0.4 : 0, 1.26);
  const lidColor = lashes ? colors.eye : mix(colors.eye, face.skin, 0.1);
  const id = `${prefix}e${side === -1 ? "l" : "r"}`;
  const r = (lashes ? 7.3 : 6.5) * size * (wide > 1 ? 0.97 : 1);
  const [ix, iy] = [x + gazeX * 3.6, y - 0.6 + gazeY * 3.2 + (lid - low) * 0.6];
  const circle = (cx: number, cy: number, radius: number, fill: string, more = ""): string =>
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(radius)}" fill="${fill}"${more}/>`;
  const sparkY = Math.max(iy - r * 0.38, y - up * Math.min(leftUp, 1) * 0.82 + 2.6);
  const isBright = eyes.kind === "bright";
  return (
    `<clipPath id="${id}"><path d="${outline}"/></clipPath>` +
    fillPath(outline, "#fbf6f0") +
    `<g clip-path="url(#${id})">` +
    circle(
      ix,
      iy,
      r - 0.7,
      `url(#${prefix}i)`,
      ` stroke="${mix(eyeColor, "#120808", 0.7)}" stroke-width="1.4"`,
    ) +
    circle(ix, iy, r * 0.57, colors.eye) +
    // The shadow of the upper lid.
    `<path d="${lidLine}" fill="none" stroke="#3a2020" stroke-opacity=".34" stroke-width="5"/></g>` +
    circle(ix - r * 0.36, sparkY, r * (isBright ? 0.36 : 0.27), "#ffffff") +
    (isBright || lashes
      ? circle(ix + r * 0.34, iy + r * 0.42, r * 0.15, "#ffffff", ' fill-opacity=".6"')
      : "") +
    line(lidLine, lidColor, lashes ? 2.8 : 2.3) +
    line(
      `M${n(x - half * 0.8)} ${n(y - up * leftUp * 0.95 - 2.6)}Q${n(x)} ${n(y - up * 1.28 - 3.2)} ${n(x + half * 0.8)} ${n(y - up * rightUp * 0.95 - 2.6)}`,
      colors.shade,
      1.6,
      lashes ? 0.8 : 0.6,
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
          2.2,
        )
      : "") +
    (eyes.tear === true && side === 1
      ? fillPath(`M${n(x + 5)} ${n(y + 8)}c7.4 10.6 7.8 21 0 21c-7.8 0 -7.4 -10.4 0 -21Z`, "#8fd0f2")
      : "")
  );
}

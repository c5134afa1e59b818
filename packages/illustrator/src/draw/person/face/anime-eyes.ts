import { darken, lighten, mix } from "../../../color/color-math.ts";
import { n } from "../../beings/shapes.ts";
import { fillPath, line } from "../../pen.ts";
import type { Face } from "./face.ts";

/** The face of a person in the manner of anime: large eyes, a pointed chin, and a small nose and mouth. */
export function animeFace(face: Face): Face {
  const { proportions } = face;
  return {
    ...face,
    isAnime: true,
    jaw: face.jaw === "full" || face.jaw === "senior" ? face.jaw : "pointed",
    nose: "dot",
    proportions: {
      ...proportions,
      eyeY: proportions.eyeY + 6,
      eyeX: 29,
      eyeSize: 1.45,
      browRise: 25,
      browWidth: 2.8,
      noseY: 146,
      mouthY: 162,
      mouthSize: proportions.mouthSize * 0.72,
      cheekY: 149,
    },
  };
}

/** A tall eye with a thick upper lid, an iris in two tones and two highlights. */
export function drawAnimeEye(face: Face, x: number, y: number, side: -1 | 1, narrow: number): string {
  const { pose, turn, colors, eyeColor, lashes, prefix } = face;
  const { eyes } = pose;
  const lid = Math.min(0.6, eyes.lids?.[side === -1 ? 0 : 1] ?? 0);
  const [gazeX, gazeY] = eyes.gaze ?? [turn * 0.25, 0];
  const grow = eyes.kind === "wide" ? 1.1 : eyes.kind === "bright" ? 1.06 : 1;
  const [rx, ry] = [12.4 * grow * narrow, 14.6 * grow];
  const top = y - ry * (1 - lid * 1.1);
  const bottom = y + ry * (1 - (eyes.low ?? 0) * 0.3);
  const outer = x + side * rx;
  const inner = x - side * rx;
  const white = `M${n(inner)} ${n(top + 8)}C${n(inner + side * 2)} ${n(top - 2)} ${n(outer - side * 4)} ${n(top - 3)} ${n(outer)} ${n(top + 6)}C${n(outer - side)} ${n(bottom - 4)} ${n(outer - side * 5)} ${n(bottom)} ${n(x)} ${n(bottom)}C${n(inner + side * 5)} ${n(bottom)} ${n(inner + side)} ${n(bottom - 4)} ${n(inner)} ${n(top + 8)}Z`;
  const [ix, iy] = [x + gazeX * 3.6, y + 0.6 + gazeY * 3];
  const [irisX, irisY] = [8.6 * grow * narrow, 12.4 * grow];
  const ellipse = (cx: number, cy: number, a: number, b: number, color: string): string =>
    `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(a)}" ry="${n(b)}" fill="${color}"/>`;
  const id = `${prefix}ae${side === -1 ? "l" : "r"}`;
  const iris =
    ellipse(ix, iy, irisX, irisY, darken(eyeColor, 0.45)) +
    ellipse(ix, iy + irisY * 0.3, irisX * 0.82, irisY * 0.66, lighten(eyeColor, 0.2)) +
    ellipse(ix, iy - irisY * 0.04, irisX * 0.46, irisY * 0.52, darken(eyeColor, 0.75));
  const lights =
    ellipse(ix - irisX * 0.36, iy - irisY * 0.42, 3.5, 4.3, "#ffffff") +
    ellipse(ix + irisX * 0.4, iy + irisY * 0.5, 1.9, 2.2, "#ffffff");
  const wing = lashes ? 5 : 2.4;
  const upper = `M${n(inner - side)} ${n(top + 8.6)}C${n(inner + side * 3)} ${n(top - 3)} ${n(outer - side * 5)} ${n(top - 4.4)} ${n(outer + side)} ${n(top + 6)}L${n(outer + side * (1 + wing))} ${n(top + 3.4)}C${n(outer - side * 2)} ${n(top - 7)} ${n(inner + side * 5)} ${n(top - 6.4)} ${n(inner - side)} ${n(top + 8.6)}Z`;
  return (
    `<clipPath id="${id}"><path d="${white}"/></clipPath>` +
    fillPath(white, mix("#ffffff", colors.shade, 0.06)) +
    `<g clip-path="url(#${id})">${iris}${line(`M${n(inner)} ${n(top + 3)}Q${n(x)} ${n(top - 3)} ${n(outer)} ${n(top + 3)}`, "#2a2036", 7, 0.22)}${lights}</g>` +
    fillPath(upper, colors.eye) +
    line(
      `M${n(x - side * 4)} ${n(bottom + 0.6)}Q${n(x + side * 4)} ${n(bottom + 1)} ${n(outer - side * 3)} ${n(bottom - 3)}`,
      colors.eye,
      1.8,
      0.8,
    )
  );
}

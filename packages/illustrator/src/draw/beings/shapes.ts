import { luma, mix } from "../../color/color-math.ts";

export const dark = "#3a2b2b";
export const cream = "#f6ead8";
export const pink = "#eeaaa0";
export const hornColor = "#efe0bd";

/** A shade of fur and skin: towards brown, not black. */
export function shade(color: string, share = 0.22): string {
  return mix(color, luma(color) > 0.75 ? "#a0806c" : "#2a1418", share);
}

export function tint(color: string, share = 0.4): string {
  return mix(color, "#fff6ea", share);
}

/** Rounds a coordinate to one decimal. */
export function n(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An ellipse, turned around its centre by `turn` degrees. */
export function oval(x: number, y: number, rx: number, color: string, ry = rx, turn = 0): string {
  const turned = turn === 0 ? "" : ` transform="rotate(${turn} ${n(x)} ${n(y)})"`;
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${color}"${turned}/>`;
}

/** Content drawn around the origin, moved to (x, y), turned and scaled. */
export function placed(x: number, y: number, turn: number, content: string, scale = 1): string {
  const scaled = scale === 1 ? "" : ` scale(${scale})`;
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})${scaled}">${content}</g>`;
}

/** A filled path whose corners are rounded by a line of its own colour. */
export function softPath(d: string, color: string, width: number): string {
  return `<path d="${d}" fill="${color}" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"/>`;
}

/** A star with five points around (x, y). */
export function starPath(x: number, y: number, outer: number, inner: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = (Math.PI * i) / 5;
    const reach = i % 2 === 0 ? outer : inner;
    return `${n(x + reach * Math.sin(angle))} ${n(y - reach * Math.cos(angle))}`;
  });
  return `M${points.join("L")}Z`;
}

import { line } from "../pen.ts";

/** The ridges of a fingertip pressed into clay, `size` wide: loops around a core, each with a dark and a light edge. */
export function fingerprint(x: number, y: number, size: number, angle: number, strength = 1): string {
  const at = (value: number): number => Math.round(value * 10) / 10;
  const ridges = [0.14, 0.32, 0.5, 0.68, 0.86, 1.02]
    .map((share, i) => {
      const [rx, ry] = [share * size * 0.42, share * size * 0.54];
      // Each loop is open at another place, as ridges are.
      const from = -2.5 + i * 0.35;
      const to = from + 5.1 - (i % 2) * 0.5;
      const point = (turn: number): string => `${at(rx * Math.cos(turn))} ${at(ry * Math.sin(turn))}`;
      return `M${point(from)}A${at(rx)} ${at(ry)} 0 1 1 ${point(to)}`;
    })
    .join("");
  const width = Math.max(1, size * 0.042);
  return (
    `<g transform="translate(${x} ${y}) rotate(${angle})">` +
    line(ridges, "#2a1020", width, 0.15 * strength) +
    `<g transform="translate(0 ${at(width)})">${line(ridges, "#ffffff", width * 0.8, 0.2 * strength)}</g></g>`
  );
}

/** A dent of a tool or a knuckle: dark above, light below. */
export function dent(x: number, y: number, width: number, angle: number): string {
  return (
    `<g transform="translate(${x} ${y}) rotate(${angle})">` +
    line(`M${-width / 2} 0Q0 ${width * 0.22} ${width / 2} 0`, "#2a1020", 3, 0.16) +
    line(`M${-width / 2} 3Q0 ${width * 0.22 + 3} ${width / 2} 3`, "#ffffff", 2.4, 0.22) +
    "</g>"
  );
}

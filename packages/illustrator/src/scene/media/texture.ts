import type { Size } from "../../output.ts";
import type { RandomStream } from "../../random/random-stream.ts";
import { filled, tenth } from "./picture.ts";

/** A grain that repeats every 256 pixels. Small tiles render much faster than a filter of the size of the image. */
export function grain(
  id: string,
  seed: number,
  {
    color,
    frequency,
    share,
    contrast,
  }: { color: string; frequency: string; share: number; contrast: number },
): string {
  const [r, g, b] = [1, 3, 5].map(
    (at) => tenth((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 10) / 10,
  );
  return (
    `<filter id="${id}f" filterUnits="userSpaceOnUse" x="0" y="0" width="256" height="256" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} ${contrast} 0 0 0 ${tenth(-contrast * (1 - share) * 10) / 10}"/></filter>` +
    `<pattern id="${id}" width="256" height="256" patternUnits="userSpaceOnUse"><rect width="256" height="256" filter="url(#${id}f)"/></pattern>`
  );
}

/** An uneven closed shape around a point. */
export function blob(
  random: RandomStream,
  x: number,
  y: number,
  rx: number,
  ry: number,
  uneven = 0.22,
): string {
  const count = 11;
  const points = Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI;
    const far = 1 + random.between(-uneven, uneven);
    return [x + rx * far * Math.cos(angle), y + ry * far * Math.sin(angle)] as const;
  });
  return smooth(points);
}

/** A sheet with uneven edges, inset from the edges of the image. */
export function raggedSheet(random: RandomStream, { width, height }: Size, inset: number): string {
  const step = Math.min(width, height) / 17;
  const points: (readonly [x: number, y: number])[] = [];
  const add = (x: number, y: number): void => {
    points.push([
      x + random.between(-inset * 0.5, inset * 0.5),
      y + random.between(-inset * 0.5, inset * 0.5),
    ]);
  };
  for (let x = inset; x < width - inset; x += step) add(x, inset);
  for (let y = inset; y < height - inset; y += step) add(width - inset, y);
  for (let x = width - inset; x > inset; x -= step) add(x, height - inset);
  for (let y = height - inset; y > inset; y -= step) add(inset, y);
  return smooth(points);
}

/** A closed curve through the middles between points. */
function smooth(points: readonly (readonly [x: number, y: number])[]): string {
  const count = points.length;
  const at = (i: number): readonly [number, number] => points[i % count] ?? [0, 0];
  const middle = (i: number): string =>
    `${tenth((at(i)[0] + at(i + 1)[0]) / 2)} ${tenth((at(i)[1] + at(i + 1)[1]) / 2)}`;
  return `M${middle(0)}${points.map((_, i) => `Q${tenth(at(i + 1)[0])} ${tenth(at(i + 1)[1])} ${middle(i + 1)}`).join("")}Z`;
}

/** Strokes of a brush over an area; `direction` is the angle at a point. */
export function strokes(
  random: RandomStream,
  count: number,
  { width, height }: Size,
  length: number,
  direction: (x: number, y: number) => number,
): string {
  let d = "";
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [random.between(0, width), random.between(0, height)];
    const angle = direction(x, y) + random.between(-0.3, 0.3);
    const long = length * random.between(0.55, 1.3);
    const bend = random.between(-0.25, 0.25) * long;
    const [dx, dy] = [Math.cos(angle) * long, Math.sin(angle) * long];
    d += `M${tenth(x - dx / 2)} ${tenth(y - dy / 2)}q${tenth(dx / 2 - Math.sin(angle) * bend)} ${tenth(dy / 2 + Math.cos(angle) * bend)} ${tenth(dx)} ${tenth(dy)}`;
  }
  return d;
}

/** A mask in the shape of a drawing. */
export function maskOf(id: string, href: string): string {
  return `<filter id="${id}f" filterUnits="userSpaceOnUse" x="0" y="0" width="4096" height="4096" color-interpolation-filters="sRGB"><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 0 0 1 0"/></filter><mask id="${id}"><use href="#${href}" filter="url(#${id}f)"/></mask>`;
}

/** What is drawn within the shape of the figure. */
export function within(mask: string, content: string): string {
  return `<g mask="url(#${mask})">${content}</g>`;
}

/** The whole image in a pattern. */
export function covered(size: Size, pattern: string, opacity = 1): string {
  return filled(size, `url(#${pattern})`, opacity < 1 ? ` fill-opacity="${opacity}"` : "");
}

/** A drawing without its gradients and clip paths, for a second copy of it in the same document. */
export function withoutDefinitions(content: string): string {
  return content
    .replace(/<(linearGradient|radialGradient|pattern)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<clipPath[\s\S]*?<\/clipPath>/g, "");
}

/** A second copy of a drawing in the same document: the ids that it defines get a prefix, and so do references to them. */
export function copied(content: string, prefix: string): string {
  const ids = new Set(Array.from(content.matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id));
  const renamed = (id: string): string => (ids.has(id) ? prefix + id : id);
  return content
    .replace(/ id="([^"]*)"/g, (_, id: string) => ` id="${renamed(id)}"`)
    .replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${renamed(id)})`)
    .replace(/href="#([^"]*)"/g, (_, id: string) => `href="#${renamed(id)}"`);
}

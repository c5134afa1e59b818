import { indexById, parseSvg, type SvgNode } from "../../pixel/parse-svg.ts";

/** The shapes that make the outline of a drawing, without paint. */
export interface Silhouette {
  /** Filled shapes. */
  readonly areas: string;
  /** Open lines as wide as drawn plus a border on both sides. */
  readonly lines: (border: number) => string;
}

/** Finds the shapes of a drawing. Faces and shading are inside of it and left out. */
export function silhouetteOf(svg: string): Silhouette {
  const root = parseSvg(svg);
  const ids = indexById(root);
  const areas = collect(root, ids, "black", (node, isFilled) =>
    isFilled && !isDot(node) ? element(node) : "",
  );
  const lines = (border: number): string =>
    collect(root, ids, "black", (node, isFilled) => {
      const width = Number(node.attributes["stroke-width"] ?? 1);
      return isFilled || width < thinnest
        ? ""
        : element(node, ` fill="none" stroke-width="${round(width + 2 * border)}"`);
    });
  return { areas, lines };
}

/** Thinner lines are details: brims, folds and whiskers. */
const thinnest = 3.5;
/** Fainter shapes are shading. */
const faintest = 0.6;
const unpainted: ReadonlySet<string> = new Set([
  "defs",
  "metadata",
  "clipPath",
  "mask",
  "linearGradient",
  "radialGradient",
]);

type Draw = (node: SvgNode, isFilled: boolean) => string;

function collect(node: SvgNode, ids: ReadonlyMap<string, SvgNode>, inherited: string, draw: Draw): string {
  const { name, attributes: has, children } = node;
  if (unpainted.has(name) || (has["data-trait"] ?? "").startsWith("expression:")) return "";
  if (Number(has["opacity"] ?? 1) < faintest) return "";
  const fill = has["fill"] ?? inherited;
  const bound = /url\(#([^)]+)\)/.exec(has["clip-path"] ?? has["mask"] ?? "")?.[1];
  const clip = bound === undefined ? undefined : ids.get(bound);
  // What is clipped to a shape has its outline. A clip that cuts the whole drawing has not.
  if (clip !== undefined && !isCut(clip))
    return wrap(has["transform"], clip.children.map((child) => collect(child, ids, "black", draw)).join(""));
  if (name === "use") {
    const target = ids.get((has["href"] ?? "").slice(1));
    return target === undefined ? "" : wrap(has["transform"], collect(target, ids, fill, draw));
  }
  if (shapes.has(name)) {
    const isFilled = fill !== "none" && Number(has["fill-opacity"] ?? 1) >= faintest;
    const isLine =
      fill === "none" && has["stroke"] !== "none" && Number(has["stroke-opacity"] ?? 1) >= faintest;
    return isFilled || isLine ? draw(node, isFilled) : "";
  }
  const inner = children.map((child) => collect(child, ids, fill, draw)).join("");
  return wrap(has["transform"], inner, clip === undefined ? "" : ` clip-path="url(#${bound})"`);
}

const shapes: ReadonlySet<string> = new Set([
  "path",
  "ellipse",
  "circle",
  "rect",
  "polygon",
  "polyline",
  "line",
]);

/** Buttons, rivets and freckles. */
function isDot({ attributes }: SvgNode): boolean {
  return Number(attributes["r"] ?? Number.POSITIVE_INFINITY) < 5;
}

/** Whether a clip reaches beyond the figure, such as all below a brim. */
function isCut({ children }: SvgNode): boolean {
  return children.some(({ attributes }) => /(?:^M|H| )-(?:[2-9]\d|\d{3})\b/.test(attributes["d"] ?? ""));
}

function wrap(transform: string | undefined, content: string, more = ""): string {
  if (content === "" || (transform === undefined && more === "")) return content;
  return `<g${transform === undefined ? "" : ` transform="${transform}"`}${more}>${content}</g>`;
}

function element({ name, attributes }: SvgNode, more = ""): string {
  const kept = geometry.flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [` ${key}="${value}"`];
  });
  return `<${name}${kept.join("")}${more}/>`;
}

const geometry = [
  "d",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "x",
  "y",
  "width",
  "height",
  "points",
  "x1",
  "y1",
  "x2",
  "y2",
  "transform",
] as const;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

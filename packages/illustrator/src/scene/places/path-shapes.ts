/**
 * Path data for scenery. Shapes of one colour are combined into one path, because rendering time grows with
 * the number of shapes.
 */

/** A box by its upper left corner, with corner radius `r`. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r === 0) return `M${format(x)} ${format(y)}h${format(w)}v${format(h)}h${format(-w)}Z`;
  const k = Math.min(r, w / 2, h / 2);
  const turn = (dx: number, dy: number): string =>
    `a${format(k)} ${format(k)} 0 0 1 ${format(dx)} ${format(dy)}`;
  return `M${format(x + k)} ${format(y)}h${format(w - 2 * k)}${turn(k, k)}v${format(h - 2 * k)}${turn(-k, k)}h${format(2 * k - w)}${turn(-k, -k)}v${format(2 * k - h)}${turn(k, -k)}Z`;
}

export function ellipse(cx: number, cy: number, rx: number, ry = rx): string {
  const half = (dx: number): string => `a${format(rx)} ${format(ry)} 0 1 1 ${format(dx)} 0`;
  return `M${format(cx - rx)} ${format(cy)}${half(2 * rx)}${half(-2 * rx)}Z`;
}

/** A closed polygon through points given as x, y, x, y ... */
export function polygon(...coordinates: readonly number[]): string {
  let d = "";
  for (let i = 0; i + 1 < coordinates.length; i += 2)
    d += `${i === 0 ? "M" : "L"}${format(coordinates[i] ?? 0)} ${format(coordinates[i + 1] ?? 0)}`;
  return `${d}Z`;
}

/** An open polyline, for strokes. */
export function polyline(...coordinates: readonly number[]): string {
  return polygon(...coordinates).slice(0, -1);
}

/** An arch: a box with a round top. */
export function arch(x: number, y: number, w: number, h: number): string {
  return `M${format(x)} ${format(y + h)}V${format(y + w / 2)}a${format(w / 2)} ${format(w / 2)} 0 0 1 ${format(w)} 0V${format(y + h)}Z`;
}

/** A smooth ridge from `left` to `right`, closed at `base`. */
export function ridge(
  left: number,
  right: number,
  step: number,
  base: number,
  height: (x: number) => number,
): string {
  const first = Math.floor(left / step) * step;
  let d = `M${format(first)} ${format(base)}L${format(first)} ${format(height(first))}`;
  for (let x = first; x < right; x += step)
    d += `C${format(x + step / 2)} ${format(height(x))} ${format(x + step / 2)} ${format(height(x + step))} ${format(x + step)} ${format(height(x + step))}`;
  return `${d}V${format(base)}Z`;
}

/** A jagged ridge, for rocks and distant pines. */
export function peaks(
  left: number,
  right: number,
  step: number,
  base: number,
  height: (x: number) => number,
): string {
  const first = Math.floor(left / step) * step - step;
  let d = `M${format(first)} ${format(base)}`;
  for (let x = first; x <= right + step; x += step) d += `L${format(x)} ${format(height(x))}`;
  return `${d}V${format(base)}Z`;
}

export function fill(color: string, d: string, opacity = 1): string {
  return d === "" ? "" : `<path d="${d}" fill="${color}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;
}

export function stroke(color: string, d: string, width: number, opacity = 1): string {
  return d === ""
    ? ""
    : `<path d="${d}" fill="none" stroke="${color}" stroke-width="${format(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ""}/>`;
}

/**
 * Merges paths of the same paint, for repeated objects such as shelves with books. Each path adds to the
 * rendering time.
 */
export function mergePaths(paths: string): string {
  const byPaint = new Map<string, string>();
  for (const [, d = "", paint = ""] of paths.matchAll(/<path d="([^"]*)"([^>]*)\/>/g))
    byPaint.set(paint, (byPaint.get(paint) ?? "") + d);
  return Array.from(byPaint, ([paint, d]) => `<path d="${d}"${paint}/>`).join("");
}

/** Rounds a number to the precision that is visible. */
export function format(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** Path data and paint for scenery. Same-coloured shapes go into one path: shapes, not points, cost time. */

/** A box from its upper left corner; `r` rounds all corners. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r === 0) return `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`;
  const k = Math.min(r, w / 2, h / 2);
  const turn = (dx: number, dy: number): string => `a${n(k)} ${n(k)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x + k)} ${n(y)}h${n(w - 2 * k)}${turn(k, k)}v${n(h - 2 * k)}${turn(-k, k)}h${n(2 * k - w)}${turn(-k, -k)}v${n(2 * k - h)}${turn(k, -k)}Z`;
}

export function oval(cx: number, cy: number, rx: number, ry = rx): string {
  const half = (dx: number): string => `a${n(rx)} ${n(ry)} 0 1 1 ${n(dx)} 0`;
  return `M${n(cx - rx)} ${n(cy)}${half(2 * rx)}${half(-2 * rx)}Z`;
}

/** A closed outline through points given as x, y, x, y ... */
export function poly(...at: readonly number[]): string {
  let d = "";
  for (let i = 0; i + 1 < at.length; i += 2)
    d += `${i === 0 ? "M" : "L"}${n(at[i] ?? 0)} ${n(at[i + 1] ?? 0)}`;
  return `${d}Z`;
}

/** An open line through points, for strokes. */
export function track(...at: readonly number[]): string {
  return poly(...at).slice(0, -1);
}

/** An arch: a box with a round top. */
export function arch(x: number, y: number, w: number, h: number): string {
  return `M${n(x)} ${n(y + h)}V${n(y + w / 2)}a${n(w / 2)} ${n(w / 2)} 0 0 1 ${n(w)} 0V${n(y + h)}Z`;
}

/** A soft ridge from `left` to `right` through crests, closed at `base`. */
export function ridge(
  left: number,
  right: number,
  step: number,
  base: number,
  height: (x: number) => number,
): string {
  const first = Math.floor(left / step) * step;
  let d = `M${n(first)} ${n(base)}L${n(first)} ${n(height(first))}`;
  for (let x = first; x < right; x += step)
    d += `C${n(x + step / 2)} ${n(height(x))} ${n(x + step / 2)} ${n(height(x + step))} ${n(x + step)} ${n(height(x + step))}`;
  return `${d}V${n(base)}Z`;
}

/** A pointed ridge, for rock and far pines. */
export function peaks(
  left: number,
  right: number,
  step: number,
  base: number,
  height: (x: number) => number,
): string {
  const first = Math.floor(left / step) * step - step;
  let d = `M${n(first)} ${n(base)}`;
  for (let x = first; x <= right + step; x += step) d += `L${n(x)} ${n(height(x))}`;
  return `${d}V${n(base)}Z`;
}

export function fill(color: string, d: string, opacity = 1): string {
  return d === "" ? "" : `<path d="${d}" fill="${color}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;
}

export function stroke(color: string, d: string, width: number, opacity = 1): string {
  return d === ""
    ? ""
    : `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ""}/>`;
}

/**
 * Paths of one paint made one, for what is repeated in the same order: a shelf behind its books behind
 * its board. A hundred shapes cost as much as the figure before them.
 */
export function merged(paths: string): string {
  const byPaint = new Map<string, string>();
  for (const [, d = "", paint = ""] of paths.matchAll(/<path d="([^"]*)"([^>]*)\/>/g))
    byPaint.set(paint, (byPaint.get(paint) ?? "") + d);
  return Array.from(byPaint, ([paint, d]) => `<path d="${d}"${paint}/>`).join("");
}

/** A number as short as a picture can tell apart. */
export function n(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

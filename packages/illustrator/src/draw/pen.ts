/** The outline style of a drawing style. Added shapes use the pen of the style they are combined with. */
export interface Pen {
  /** The outline's colour. Flat styles have none. */
  readonly ink?: string;
  /** The colour of lines between dark areas, if they are not visible in `ink`. */
  readonly onDark?: string;
  /** The width in figure units. */
  readonly width: number;
}

/** A filled path with the pen's outline. */
export function shape(pen: Pen, d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}"${outline(pen)}${more}/>`;
}

/** A filled path that continues the area below it, so that no style draws a line around it. */
export function joinedPath(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}" stroke="none"/>`;
}

/** A filled path without outline, for shading, stripes and folds. */
export function fillPath(d: string, fill: string, opacity = 1, holes = false): string {
  return `<path d="${d}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}${holes ? ' fill-rule="evenodd"' : ""}/>`;
}

export function ellipse(pen: Pen, cx: number, cy: number, rx: number, fill: string, ry = rx): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${outline(pen)}/>`;
}

/** A filled circle without outline. */
export function circle(cx: number, cy: number, r: number, fill: string): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;
}

/** An open line with round caps. */
export function line(d: string, color: string, width: number, opacity = 1): string {
  const faint = opacity < 1 ? ` stroke-opacity="${opacity}"` : "";
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faint}/>`;
}

/** A thick line with the pen's outline. */
export function limb(pen: Pen, d: string, color: string, width: number): string {
  const edge = pen.ink === undefined ? "" : line(d, pen.ink, width + 2 * pen.width);
  return edge + line(d, color, width);
}

/** A group that can be found by its `data-trait`. Empty for empty content. */
export function traitGroup(trait: string, content: string, more = ""): string {
  return content === "" ? "" : `<g data-trait="${trait}"${more}>${content}</g>`;
}

/** Applies a transform. Empty for empty content. */
export function withTransform(content: string, transform: string | undefined): string {
  return content === "" || transform === undefined ? content : `<g transform="${transform}">${content}</g>`;
}

function outline({ ink, width }: Pen): string {
  return ink === undefined ? "" : ` stroke="${ink}" stroke-width="${width}" stroke-linejoin="round"`;
}

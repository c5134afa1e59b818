import { inspect } from "node:util";
import { type Color, type Paint, wantsColor } from "../terminal/colors.ts";
import type { Io, Output } from "../terminal/io.ts";
import { visible } from "../words/visible.ts";

/** Lines for one stream, in which text written by others is shown escaped and only `paint` can colour. */
export interface Markup {
  readonly paint: Paint;
  /** What to write for a line that was put together with `paint`. */
  render(line: string): string;
}

export function createMarkup(output: Output, env: Io["env"]): Markup {
  if (!wantsColor(output, env)) return { paint: (_, text) => text, render: visible };
  // Nobody else can know it, so nobody else's text can ask for a colour.
  const mark = crypto.randomUUID();
  const start = new RegExp(`${mark}(\\d+);`, "g");
  return {
    paint(color: Color, text) {
      const [open, close] = inspect.colors[color] ?? [0, 0];
      return `${mark}${open};${text}${mark}${close};`;
    },
    render: (line) => visible(line).replace(start, "\u001b[$1m"),
  };
}

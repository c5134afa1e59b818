import { inspect } from "node:util";
import { type Color, type Paint, supportsColor } from "../terminal/colors.ts";
import type { Io, Output } from "../terminal/io.ts";
import { escapeText } from "../text/escape.ts";

/** Formats lines for one stream: only `paint` can color text, and everything else is escaped. */
export interface Markup {
  readonly paint: Paint;
  /** Renders a line that was built with `paint`. */
  render(line: string): string;
}

export function createMarkup(output: Output, env: Io["env"]): Markup {
  if (!supportsColor(output, env)) return { paint: (_, text) => text, render: escapeText };
  // Random markers cannot be forged by text from other sources.
  const mark = crypto.randomUUID();
  const start = new RegExp(`${mark}(\\d+);`, "g");
  return {
    paint(color: Color, text) {
      const [open, close] = inspect.colors[color] ?? [0, 0];
      return `${mark}${open};${text}${mark}${close};`;
    },
    render: (line) => escapeText(line).replace(start, "\u001b[$1m"),
  };
}

import type { Cells } from "./cells.ts";

/** iTerm2's inline images, which VS Code and mintty show too. */
export function iterm(png: Uint8Array, { columns, rows }: Cells): string {
  const data = Buffer.from(png).toString("base64");
  const place = `width=${columns};height=${rows};preserveAspectRatio=1`;
  return `\u001b]1337;File=inline=1;size=${png.byteLength};${place}:${data}\u0007\n`;
}

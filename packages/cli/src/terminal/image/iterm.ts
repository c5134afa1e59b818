import type { CellSize } from "./cells.ts";

/** The inline image protocol of iTerm2, also supported by VS Code and mintty. */
export function renderIterm(png: Uint8Array, { columns, rows }: CellSize): string {
  const data = Buffer.from(png).toString("base64");
  const size = `width=${columns};height=${rows};preserveAspectRatio=1`;
  return `\u001b]1337;File=inline=1;size=${png.byteLength};${size}:${data}\u0007\n`;
}

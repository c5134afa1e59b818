import type { CellSize } from "./cells.ts";

/** The graphics protocol of kitty, also supported by Ghostty, WezTerm and Konsole. */
export function renderKitty(png: Uint8Array, { columns, rows }: CellSize): string {
  const data = Buffer.from(png).toString("base64");
  let text = "";
  for (let offset = 0; offset < data.length; offset += 4096) {
    const more = offset + 4096 < data.length ? 1 : 0;
    // q=2 suppresses responses of the terminal, which would end up in the shell prompt.
    const control = offset === 0 ? `a=T,f=100,q=2,c=${columns},r=${rows},m=${more}` : `q=2,m=${more}`;
    text += `\u001b_G${control};${data.slice(offset, offset + 4096)}\u001b\\`;
  }
  return `${text}\n`;
}

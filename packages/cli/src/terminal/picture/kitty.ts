import type { Cells } from "./cells.ts";

/** The graphics protocol of kitty, which Ghostty, WezTerm and Konsole speak too. */
export function kitty(png: Uint8Array, { columns, rows }: Cells): string {
  const data = Buffer.from(png).toString("base64");
  let text = "";
  for (let at = 0; at < data.length; at += 4096) {
    const more = at + 4096 < data.length ? 1 : 0;
    // q=2: the terminal answers nothing, which would end up on the prompt.
    const control = at === 0 ? `a=T,f=100,q=2,c=${columns},r=${rows},m=${more}` : `q=2,m=${more}`;
    text += `\u001b_G${control};${data.slice(at, at + 4096)}\u001b\\`;
  }
  return `${text}\n`;
}

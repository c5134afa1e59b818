/** Renders two pixels per character: the upper one as foreground, the lower one as background. @param pixels RGB */
export function renderBlocks(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): string {
  const color = (x: number, y: number) => {
    const offset = (y * width + x) * 3;
    return `${pixels[offset] ?? 0};${pixels[offset + 1] ?? 0};${pixels[offset + 2] ?? 0}`;
  };
  let text = "";
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0; x < width; x += 1) text += `\u001b[38;2;${color(x, y)};48;2;${color(x, y + 1)}m▀`;
    text += "\u001b[0m\n";
  }
  return text;
}

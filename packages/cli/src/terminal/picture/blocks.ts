/** Two pixels to a character: the upper one is its colour, the lower one its ground. Three bytes to a pixel. */
export function blocks(pixels: Uint8Array, { width, height }: { width: number; height: number }): string {
  const color = (x: number, y: number) => {
    const at = (y * width + x) * 3;
    return `${pixels[at] ?? 0};${pixels[at + 1] ?? 0};${pixels[at + 2] ?? 0}`;
  };
  let text = "";
  for (let y = 0; y + 1 < height; y += 2) {
    for (let x = 0; x < width; x += 1) text += `\u001b[38;2;${color(x, y)};48;2;${color(x, y + 1)}m▀`;
    text += "\u001b[0m\n";
  }
  return text;
}

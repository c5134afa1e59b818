/**
 * Draws contact sheets for visual checks: `node --conditions=source scripts/contact-sheets.ts <directory> [sheet
 * ...]`. Without names it draws all.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { CastRequest, IllustrateRequest } from "../src/index.ts";
import { illustrate, illustrateCast } from "../src/index.ts";
import { sheets } from "./sheets.ts";

const [directory = "look", ...names] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });
for (const [name, sheet] of Object.entries(sheets)) {
  if (names.length > 0 && !names.includes(name)) continue;
  await contactSheet(join(directory, `${name}.png`), sheet.columns, sheet.cell, sheet.cells);
  console.log(name);
}

/** Draws each request into a labelled cell. */
async function contactSheet(
  path: string,
  columns: number,
  cell: { width: number; height: number },
  cells: readonly ((IllustrateRequest | CastRequest) & { label: string })[],
): Promise<void> {
  const caption = 18;
  const pieces = await Promise.all(
    cells.map(async ({ label, ...request }, i) => {
      const left = (i % columns) * cell.width;
      const top = Math.floor(i / columns) * (cell.height + caption);
      const output = { ...request.output, resolution: "512", format: "svg" } as const;
      const { svg } =
        "characters" in request
          ? await illustrateCast({ ...request, output })
          : await illustrate({ ...request, output });
      const image = await sharp(Buffer.from(svg))
        .resize(cell.width - 6, cell.height - 4, { fit: "contain", background: "#ffffff" })
        .png()
        .toBuffer();
      return [
        { input: image, left, top },
        { input: Buffer.from(captionSvg(label, cell.width, caption)), left, top: top + cell.height - 4 },
      ];
    }),
  );
  const height = Math.ceil(cells.length / columns) * (cell.height + caption);
  await sharp({ create: { width: columns * cell.width, height, channels: 3, background: "#ffffff" } })
    .composite(pieces.flat())
    .png()
    .toFile(path);
}

function captionSvg(text: string, width: number, height: number): string {
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="3" y="13" font-size="12" font-family="sans-serif">${safe}</text></svg>`;
}

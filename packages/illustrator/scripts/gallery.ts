/**
 * The gallery of the documentation: contact sheets into docs/pictures/gallery and docs/gallery.md that
 * shows them. `pnpm gallery [name ...]`; with names it draws only those sheets.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { credits } from "../src/draw/credits.ts";
import { contactSheet, webpWithin } from "./gallery/contact-sheet.ts";
import { pages } from "./gallery/pages.ts";

const docs = new URL("../../../docs/", import.meta.url);
const folder = new URL("pictures/gallery/", docs);
const limit = { sheet: 140 * 1024, all: 2 * 1024 * 1024 };
const names = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
for (const { name, sheet } of pages) {
  if (names.length > 0 && !names.includes(name)) continue;
  const picture = await webpWithin(await contactSheet(await sheet()), limit.sheet);
  writeFileSync(new URL(`${name}.webp`, folder), picture);
  console.log(`${name.padEnd(18)} ${Math.round(picture.length / 1024)} KB`);
}
const wanted = new Set(pages.map(({ name }) => `${name}.webp`));
for (const file of readdirSync(folder)) if (!wanted.has(file)) rmSync(new URL(file, folder));
const all = readdirSync(folder).reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
if (all > limit.all) throw new Error(`The sheets take ${all} bytes, ${limit.all} are allowed.`);
writeFileSync(new URL("gallery.md", docs), page());

function page(): string {
  const sheets = pages.map(
    ({ name, title, text }) => `## ${title}\n\n${text}\n\n![${title}](pictures/gallery/${name}.webp)\n`,
  );
  const rows = Object.values(credits).map((credit) =>
    credit === undefined
      ? ""
      : `| [${credit.title}](${credit.source}) | ${credit.creator} | [${credit.license}](${credit.licenseUrl}) |\n`,
  );
  return `# Gallery

Drawn by \`pnpm gallery\` from prompts and Briefs: no model, no network, the same bytes each time.

${sheets.join("\n")}
## Who drew the parts

Heads, faces and hair are remixes of these styles; bodies, clothes, headwear, props, animals and backdrops
are this project's own (CC0 1.0). All allow commercial use, and a test sees to it that no other is added.
Each picture names its style, author and licence in its own metadata and in the result.

| style | author | licence |
|---|---|---|
${rows.join("")}`;
}

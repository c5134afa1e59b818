/**
 * Generates docs/gallery.md and its contact sheets in docs/images/gallery. `pnpm gallery [name ...]` draws only the
 * sheets with these names.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { credits } from "../src/draw/credits.ts";
import { beingPages } from "./gallery/being-pages.ts";
import { contactSheet, webpWithin } from "./gallery/contact-sheet.ts";
import { animatedFiles, motionPages } from "./gallery/motion-pages.ts";
import { pages as stylePages } from "./gallery/pages.ts";
import { personPages } from "./gallery/person-pages.ts";
import { promptPages } from "./gallery/prompt-pages.ts";

const docs = new URL("../../../docs/", import.meta.url);
const directory = new URL("images/gallery/", docs);
const limit = { sheet: 136 * 1024, totalBytes: 2.5 * 1024 * 1024 };
const names = process.argv.slice(2);
const pages = [...stylePages, ...beingPages, ...personPages, ...promptPages, ...motionPages];

mkdirSync(directory, { recursive: true });
for (const { name, sheet } of pages) {
  if (names.length > 0 && !names.includes(name)) continue;
  const image = await webpWithin(await contactSheet(await sheet()), limit.sheet);
  writeFileSync(new URL(`${name}.webp`, directory), image);
  console.log(`${name.padEnd(18)} ${Math.round(image.length / 1024)} KB`);
}
const animated = await animatedFiles();
for (const [name, svg] of animated) writeFileSync(new URL(name, directory), svg);
const wanted = new Set([...pages.map(({ name }) => `${name}.webp`), ...animated.keys()]);
for (const file of readdirSync(directory)) if (!wanted.has(file)) rmSync(new URL(file, directory));
const all = readdirSync(directory).reduce((sum, file) => sum + statSync(new URL(file, directory)).size, 0);
if (all > limit.totalBytes) throw new Error(`The sheets take ${all} bytes, ${limit.totalBytes} are allowed.`);
writeFileSync(new URL("gallery.md", docs), page());

function page(): string {
  const sheets = pages.map(
    ({ name, title, text }) => `## ${title}\n\n${text}\n\n![${title}](images/gallery/${name}.webp)\n`,
  );
  const rows = Object.values(credits).map((credit) =>
    credit === undefined
      ? ""
      : `| [${credit.title}](${credit.source}) | ${credit.creator} | [${credit.license}](${credit.licenseUrl}) |\n`,
  );
  return `# Gallery

Images drawn by \`pnpm gallery\` from prompts and Briefs, without an AI model or network. Each run gives the same bytes.

${sheets.join("\n")}
## Images that move

SVGs with \`animate\`: they blink, glance to a side and breathe.

${[...animated.keys()].map((name) => `![${name.replace(/^animated-|\.svg$/g, "")}](images/gallery/${name})`).join(" ")}

## Credits

Bodies, clothes, headwear, props, animals and backdrops are original works of this project (CC0 1.0); in the styles
flat, 3d, sticker, comic, line-art, sketch, minimal and pixel so are the heads, faces and hair of people. In the other styles they are remixes of these. All licences allow commercial use, which a test checks for every new style.
Each image names its style, author and licence in its metadata and in the result.

| style | author | licence |
|---|---|---|
${rows.join("")}`;
}

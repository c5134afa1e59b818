import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { credits } from "../src/draw/credits.ts";

const docs = new URL("../../../docs/", import.meta.url);
const directory = new URL("images/gallery/", docs);
const page = readFileSync(new URL("gallery.md", docs), "utf8");

it("shows every contact sheet and animation, each within the size limit", () => {
  const shown = Array.from(
    page.matchAll(/images\/gallery\/([a-z0-9-]+\.(?:webp|svg))/g),
    ([, name = ""]) => name,
  );
  expect(readdirSync(directory).sort()).toEqual(shown.sort());
  const sizes = shown.map((name) => statSync(new URL(name, directory)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(150 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2.5 * 1024 * 1024);
});

it("names the author and licence of every style", () => {
  for (const credit of Object.values(credits))
    for (const part of [credit?.title, credit?.creator, credit?.license]) expect(page).toContain(part);
});

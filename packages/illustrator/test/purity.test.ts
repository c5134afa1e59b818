import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({
    name: name.replaceAll("\\", "/"),
    code: code(readFileSync(new URL(name, source), "utf8")),
  }));

it("uses no randomness, clock or environment", () => {
  const forbidden =
    /\bMath\.random\b|\bDate\b|\bperformance\b|\bcrypto\.|\bprocess\b|\bnavigator\b|\bIntl\b|\btoLocale\w*|\blocaleCompare\b|\bimport\.meta\b/;
  expect(files.filter((file) => forbidden.test(file.code)).map(({ name }) => name)).toEqual([]);
});

it("imports sharp and Node modules only where images are decoded and encoded", () => {
  const outside = files.filter(
    ({ name, code }) =>
      /from "(?:sharp|node:[\w/]+)"|import\("sharp"\)/.test(code) && !/^(?:raster|references)\//.test(name),
  );
  expect(outside.map(({ name }) => name)).toEqual([]);
});

it("draws no text that needs a font", () => {
  expect(files.filter(({ code }) => /<text\b|font-family/.test(code)).map(({ name }) => name)).toEqual([]);
});

/** The code without comments. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(?<![:"'`\w])\/\/.*$/gm, "");
}

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({
    name: name.replaceAll("\\", "/"),
    code: code(readFileSync(new URL(name, source), "utf8")),
  }));

it("reads no chance, clock or environment", () => {
  const forbidden =
    /\bMath\.random\b|\bDate\b|\bperformance\b|\bcrypto\.|\bprocess\b|\bnavigator\b|\bIntl\b|\btoLocale\w*|\blocaleCompare\b|\bimport\.meta\b/;
  expect(files.filter((file) => forbidden.test(file.code)).map(({ name }) => name)).toEqual([]);
});

it("touches pixels and the machine only where pictures are read and made", () => {
  const outside = files.filter(
    ({ name, code }) =>
      /from "(?:sharp|node:[\w/]+)"|import\("sharp"\)/.test(code) && !/^(?:raster|references)\//.test(name),
  );
  expect(outside.map(({ name }) => name)).toEqual([]);
});

it("puts no text into pictures that a font would have to draw", () => {
  expect(files.filter(({ code }) => /<text\b|font-family/.test(code)).map(({ name }) => name)).toEqual([]);
});

/** The code without its comments, which may speak of anything. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(?<![:"'`\w])\/\/.*$/gm, "");
}

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Style } from "@dicebear/core";
import { expect, it } from "vitest";
import { styles, traitValues } from "../src/brief.ts";
import { credits } from "../src/draw/credits.ts";
import { drawSvg } from "../src/svg.ts";

const { resolve } = createRequire(import.meta.url);
const source = new URL("../src/", import.meta.url);

it("credits exactly the DiceBear styles that are loaded, with their own metadata", () => {
  const code = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(new URL(name, source), "utf8"))
    .join("\n");
  const loaded = new Set(
    Array.from(code.matchAll(/@dicebear\/styles\/([a-z-]+)\.json/g), ([, name = ""]) => name),
  );
  expect(Object.keys(credits).sort()).toEqual(Array.from(loaded).sort());
  for (const name of loaded) {
    const definition: unknown = JSON.parse(readFileSync(resolve(`@dicebear/styles/${name}.json`), "utf8"));
    const meta = new Style(definition).meta();
    expect(credits[name]).toEqual({
      title: meta.source().name(),
      source: meta.source().url(),
      creator: meta.creator().name(),
      license: meta.license().name(),
      licenseUrl: meta.license().url(),
    });
  }
});

it("uses no style that forbids commercial use", () => {
  for (const credit of Object.values(credits))
    expect(credit?.license).toMatch(/^(?:CC0 1\.0|CC BY 4\.0|Free for personal and commercial use)$/);
});

it("names every style, author and licence in NOTICE", () => {
  const notice = readFileSync(new URL("../NOTICE", import.meta.url), "utf8");
  for (const credit of Object.values(credits)) {
    expect(notice).toContain(`"${credit?.title}" by ${credit?.creator}`);
    expect(notice).toContain(credit?.licenseUrl);
  }
});

it("returns a licence that allows commercial use for every style and subject", async () => {
  const allowed = ["CC0 1.0", "CC BY 4.0", "Free for personal and commercial use"];
  const requests = [
    ...Array.from({ length: 12 }, (_, seed) => ({ prompt: "", seed })),
    ...styles.flatMap((style) => ["human", "robot"].map((subject) => ({ prompt: subject, style }))),
    ...traitValues.subject.map((subject) => ({ prompt: subject })),
  ];
  for (const request of requests) {
    const { svg, license, credit } = await drawSvg(request);
    for (const one of license.split(", ")) expect(allowed).toContain(one);
    expect(svg).toContain("<dc:rights>");
    expect(credit).not.toBe("");
  }
});

it("credits Fluent Emoji in images that contain one of its drawings, and only in those", async () => {
  const [emoji, cast, ours] = await Promise.all(
    ["a man holding a saxophone", "a man holding a saxophone and a woman", "a man holding a guitar"].map(
      (prompt) => drawSvg({ prompt, seed: 1 }),
    ),
  );
  for (const drawing of [emoji, cast]) {
    expect(drawing?.license).toBe("CC0 1.0, MIT");
    expect(drawing?.licenseUrl).toBe("https://github.com/microsoft/fluentui-emoji/blob/main/LICENSE");
    expect(drawing?.svg).toContain("Copyright (c) Microsoft Corporation");
  }
  expect(ours?.license).toBe("CC0 1.0");
  expect(ours?.svg).not.toContain("Microsoft");
});

import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { CastRequest, IllustrateRequest } from "../src/index.ts";
import { illustrate, illustrateCast, styles } from "../src/index.ts";
import { drawingContent } from "../src/scene/document.ts";
import { prefixIds } from "../src/scene/prefix-ids.ts";
import { inPage, missingBrowser } from "./browser.ts";

const output = { format: "svg", resolution: "512", aspectRatio: "1:1" } as const;
const [columns, rows, side] = [styles.length, 6, 120];

/** Different images: all styles, with places, lighting, casts, portraits and element images. */
async function sixtyImages(): Promise<string[]> {
  const photo = await sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="80"><rect width="60" height="80" fill="#88aacc"/><ellipse cx="30" cy="36" rx="16" ry="22" fill="#d8a080"/></svg>',
    ),
  )
    .png()
    .toBuffer();
  const family: CastRequest["characters"] = [
    { prompt: "grandmother with glasses", name: "url(#sky)" },
    { prompt: "boy in a yellow t-shirt" },
    { prompt: "robot" },
  ];
  const alone: IllustrateRequest[] = styles.flatMap((style, i) => [
    { prompt: "a wizard at sunset", style, seed: i },
    { prompt: "an astronaut in space, neon", style, seed: i },
    { prompt: "an owl in a forest, full body", style, seed: 40 + i },
    { prompt: "me, teal background", style, references: [photo] },
    { prompt: "a man in a hoodie at night", style, seed: i, elementImages: [photo, photo, photo] },
  ]);
  const casts: CastRequest[] = styles.map((style, i) => ({
    characters: family,
    scene: { prompt: i % 2 === 0 ? "park at sunset" : "stage, neon" },
    style,
    seed: i,
  }));
  const illustrations = [
    ...alone.map((request) => illustrate({ ...request, output })),
    ...casts.map((request) => illustrateCast({ ...request, output })),
  ];
  return (await Promise.all(illustrations)).map(({ svg }) => svg.replace(' width="1024" height="1024"', ""));
}

const missing = await missingBrowser();
if (missing !== undefined)
  process.stderr.write(`SKIPPED the browser test of inlined images: no browser starts here.\n${missing}\n`);

describe("images inlined on one page", () => {
  let images: readonly string[] = [];
  beforeAll(async () => {
    images = await sixtyImages();
  }, 60_000);

  it("share no ids unless they are the same drawing", () => {
    const owner = new Map<string, string>();
    for (const svg of images) {
      const drawing = drawingContent(svg);
      const ids = Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id = ""]) => id);
      expect(new Set(ids).size, "an id is used twice in one image").toBe(ids.length);
      for (const id of ids) {
        expect(owner.get(id) ?? drawing, `${id} is in two different drawings`).toBe(drawing);
        owner.set(id, drawing);
      }
    }
    expect(owner.size).toBeGreaterThan(100);
  });

  it("refer only to their own ids", () => {
    for (const svg of images) {
      const ids = new Set(Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id]) => id));
      const used = Array.from(
        drawingContent(svg).matchAll(/="[^"]*url\(#([^)]+)\)|\shref="#([^"]+)"/g),
        (match) => match[1] ?? match[2],
      );
      expect(used.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  it("contain no style sheets, classes, scripts or animations", () => {
    for (const svg of images)
      expect(/<(?:style|script|animate\w*|set)\b|\sclass="|\son\w+="/.exec(svg)?.[0]).toBeUndefined();
  });

  it.skipIf(missing !== undefined)(
    "look as each does alone, compared in Chromium",
    async () => {
      expect(images).toHaveLength(columns * rows);
      const at = (i: number): { x: number; y: number } => ({
        x: (i % columns) * side,
        y: Math.floor(i / columns) * side,
      });
      const placed = (svg: string, i: number): string =>
        `<div style="position:absolute;left:${at(i).x}px;top:${at(i).y}px;width:${side}px;height:${side}px">${svg}</div>`;
      const page = (content: string): string => `<!doctype html><body style="margin:0">${content}</body>`;
      const different = await inPage(async (tab) => {
        await tab.setViewportSize({ width: columns * side, height: rows * side });
        await tab.setContent(page(images.map(placed).join("")));
        const together = await tab.screenshot();
        const found: number[] = [];
        for (const [i, svg] of images.entries()) {
          await tab.setContent(page(placed(svg, i)));
          const clip = { ...at(i), width: side, height: side };
          const alone = await averages(sharp(await tab.screenshot({ clip })));
          const { x: left, y: top } = at(i);
          const beside = await averages(sharp(together).extract({ left, top, width: side, height: side }));
          const largest = Math.max(...alone.map((value, k) => Math.abs(value - (beside[k] ?? 0))));
          if (largest > 20) found.push(i);
        }
        return found;
      });
      expect(different).toEqual([]);
    },
    120_000,
  );
});

/** The average colours of squares of eight pixels, because the browser smooths edges differently on a large page. */
async function averages(image: Sharp): Promise<Uint8Array> {
  return image
    .resize(side / 8, side / 8, { kernel: "linear" })
    .removeAlpha()
    .raw()
    .toBuffer();
}

describe("prefixIds", () => {
  it("prefixes ids and all kinds of references to them", () => {
    const given =
      '<a id="x" fill="url(#x)" style="mask:url(#x);clip-path:url(&quot;#x&quot;)" href="#x" xlink:href="#x" aria-labelledby="x y"/>' +
      '<b href="data:image/png;base64,AA" fill="#abc" data-trait="skin:#abcdef"/><title>id="x" url(#x)</title>';
    expect(prefixIds(given, "p-")).toBe(
      '<a id="p-x" fill="url(#p-x)" style="mask:url(#p-x);clip-path:url(&quot;#p-x&quot;)" href="#p-x" xlink:href="#p-x" aria-labelledby="p-x p-y"/>' +
        '<b href="data:image/png;base64,AA" fill="#abc" data-trait="skin:#abcdef"/><title>id="x" url(#x)</title>',
    );
  });
});

it("describes the image from the Brief and not in the prompt's words", async () => {
  const { svg, alt } = await illustrate({
    prompt: "a smiling astronaut with red curly hair and round glasses, for Jane Roe <jane@example.org>",
    output,
  });
  expect(alt).toBe("A smiling astronaut with curly red hair and round glasses.");
  expect(svg).toContain(
    `role="img" aria-label="${alt}"><title>A smiling astronaut</title><desc>${alt}</desc>`,
  );
  expect(svg).not.toMatch(/Jane|example/);
});

import { mkdir, mkdtempDisposable, readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { compareReports } from "../src/api-reports/compare-reports.ts";
import { publicPackages } from "../src/api-reports/public-entries.ts";
import { type Report, renderReports } from "../src/api-reports/render-reports.ts";

type Files = Readonly<Record<string, string>>;

const countries = [
  "at",
  "be",
  "bg",
  "cy",
  "cz",
  "de",
  "dk",
  "ee",
  "es",
  "fi",
  "fr",
  "gr",
  "hr",
  "hu",
  "ie",
  "it",
];
const shop: Files = {
  "shop/package.json": JSON.stringify({
    name: "@fixture/shop",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./basket": { require: { types: "./dist/basket.d.cts" }, default: { types: "./dist/basket.d.ts" } },
      "./matchers": { types: "./dist/matchers.d.ts" },
      "./openapi.yaml": "./openapi.yaml",
    },
  }),
  "shop/dist/index.d.ts": `import { P as Price } from "./chunk-Xy12.js";
/** Says what it costs. */
export declare function priceOf(item: Item): Price;
/** @deprecated Use priceOf. */
export declare const price: (item: Item) => Price;
interface Item {
    readonly name: string;
}
export type Country = ${countries.map((country) => `"${country}"`).join(" | ")};
export type { P as Price } from "./chunk-Xy12.js";
`,
  "shop/dist/chunk-Xy12.d.ts": `interface Price {
    readonly cents: number;
}
export type { Price as P };
`,
  "shop/dist/basket.d.ts": `export declare class Basket {
    private readonly items;
    add(name: string): void;
}
export type { P as Price } from "./chunk-Xy12.js";
`,
  "shop/dist/matchers.d.ts": `export {};
declare module "vitest" {
    interface Matchers {
        toBeCheap(): void;
    }
}
`,
  "tools/package.json": JSON.stringify({
    name: "@fixture/tools",
    private: true,
    exports: "./dist/index.d.ts",
  }),
};

async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(directory, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function reportsOf(directory: string): Promise<readonly Report[]> {
  return renderReports(await publicPackages(directory));
}

/** Changes the packages after their reports were written, and returns what is reported then. */
async function changesAfter(change: (directory: string) => Promise<void>) {
  await using directory = await mkdtempDisposable(join(tmpdir(), "api-"));
  await writeFiles(directory.path, shop);
  for (const { file, text } of await reportsOf(directory.path)) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await change(directory.path);
  const changes = await compareReports(await reportsOf(directory.path));
  return changes.map(({ file, subject, lines }) => ({ report: basename(file), subject, lines }));
}

async function edit(
  file: string,
  replacements: readonly (readonly [from: string, to: string])[],
): Promise<void> {
  let text = await readFile(file, "utf8");
  for (const [from, to] of replacements) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  await writeFile(file, text);
}

test("a report has what each entry of a public package exports, and what that refers to", async () => {
  await using directory = await mkdtempDisposable(join(tmpdir(), "api-"));
  await writeFiles(directory.path, shop);

  const reports = await reportsOf(directory.path);

  expect(reports.map(({ subject }) => subject)).toEqual([
    "@fixture/shop",
    "@fixture/shop/basket",
    "@fixture/shop/matchers",
  ]);
  const [main, basket, matchers] = reports.map(({ text }) => text);
  expect(main).toContain(`
export type Country =
    | "at"
    | "be"
`);
  expect(main).toContain(`
// @deprecated
export const price: (item: Item) => Price;

export function priceOf(item: Item): Price;
`);
  expect(main).toContain(`
## Referred to, and exported by no entry of the package

- \`Item\`, by \`price\`, \`priceOf\`

## Not exported, behind the exports

\`\`\`ts
interface Item {
    readonly name: string;
}
\`\`\`
`);
  expect(basket).toContain(`
export class Basket {
    add(name: string): void;
}

// As in @fixture/shop, index.api.md
export type { Price };
`);
  expect(matchers).toContain(`
declare module "vitest" {
    interface Matchers {
        toBeCheap(): void;
    }
}
`);
  for (const { text } of reports) {
    expect(text).not.toContain(directory.path);
    expect(text).not.toContain("chunk-Xy12");
  }
});

test("nothing is reported for new names of files, and for comments", async () => {
  const changes = await changesAfter(async (directory) => {
    const dist = join(directory, "shop/dist");
    await rename(join(dist, "chunk-Xy12.d.ts"), join(dist, "chunk-Zz99.d.ts"));
    const renamed = ["chunk-Xy12", "chunk-Zz99"] as const;
    await edit(join(dist, "index.d.ts"), [renamed, ["Says what it costs.", "Says what it is worth."]]);
    await edit(join(dist, "basket.d.ts"), [renamed]);
  });

  expect(changes).toEqual([]);
});

test("exports that are new, changed or gone are reported, also where only a type behind them has changed", async () => {
  const changes = await changesAfter(async (directory) => {
    const dist = join(directory, "shop/dist");
    await edit(join(dist, "index.d.ts"), [
      ["priceOf(item: Item)", "priceOf(item: Item, count: number)"],
      ["    readonly name: string;\n", "    readonly name: string;\n    readonly weight: number;\n"],
      ['"bg"', '"bg" | "ch"'],
      ["export type Country", 'export declare const currency = "EUR";\nexport type Country'],
    ]);
    await edit(join(dist, "chunk-Xy12.d.ts"), [["cents: number", "cents: bigint"]]);
    await edit(join(dist, "basket.d.ts"), [['export type { P as Price } from "./chunk-Xy12.js";\n', ""]]);
    await edit(join(dist, "matchers.d.ts"), [["toBeCheap(): void;", "toBeCheap(): Promise<void>;"]]);
  });

  expect(changes).toEqual([
    {
      report: "index.api.md",
      subject: "@fixture/shop",
      lines: [
        '+     | "ch"',
        '+ export const currency = "EUR";',
        "-     readonly cents: number;",
        "+     readonly cents: bigint;",
        "- export function priceOf(item: Item): Price;",
        "+ export function priceOf(item: Item, count: number): Price;",
        "+     readonly weight: number;",
      ],
    },
    {
      report: "basket.api.md",
      subject: "@fixture/shop/basket",
      lines: ["- // As in @fixture/shop, index.api.md", "- export type { Price };"],
    },
    {
      report: "matchers.api.md",
      subject: "@fixture/shop/matchers",
      lines: ["-         toBeCheap(): void;", "+         toBeCheap(): Promise<void>;"],
    },
  ]);
});

test("a new and a removed entry are reported", async () => {
  const changes = await changesAfter((directory) =>
    edit(join(directory, "shop/package.json"), [['"./matchers"', '"./vitest"']]),
  );

  expect(changes).toMatchObject([
    {
      report: "vitest.api.md",
      subject: "@fixture/shop/vitest",
      lines: expect.arrayContaining(["+         toBeCheap(): void;"]),
    },
    { report: "matchers.api.md", subject: "an entry that no longer exists", lines: [] },
  ]);
});

import { glob, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Api, type Declaration, parseAugmentations, parseDeclarations } from "./declarations.ts";
import { extractApi } from "./extract-api.ts";
import type { PublicEntry, PublicPackage } from "./public-entries.ts";
import { wrapLists } from "./wrap-lists.ts";

export interface Report {
  /** What the report is about, such as `@likeness/client/manage`. */
  readonly subject: string;
  readonly file: string;
  readonly text: string;
}

interface Entry extends PublicEntry, Api {
  readonly package: PublicPackage;
  readonly augmentations: readonly string[];
}

/** What `pnpm generate` writes. It is only named, because those files are in the repository. */
const generatedFiles = "src/generated/**/*.ts";
/** The vocabulary of the illustrator, which grows every day. Its lists are left out unless an entry exports them. */
const vocabularyFiles = "src/brief/values/*.ts";

/**
 * Writes a report for each entry. A declaration is shown once: where it is exported first, or else where it is referred to
 * first.
 */
export async function renderReports(packages: readonly PublicPackage[]): Promise<readonly Report[]> {
  const extracted = await extractApi(packages);
  const sources = new Map(
    await Promise.all(
      packages.map(async ({ name, directory }) => {
        const [generated, vocabulary] = await Promise.all(
          [generatedFiles, vocabularyFiles].map((files) => declarationsIn(directory, files)),
        );
        return [name, { generated: generated ?? [], vocabulary: vocabulary ?? [] }] as const;
      }),
    ),
  );
  const entries = await Promise.all(
    packages.flatMap((one) =>
      one.entries.map(
        async (entry): Promise<Entry> => ({
          ...entry,
          ...parseDeclarations(extracted.get(entry) ?? ""),
          package: one,
          augmentations: parseAugmentations(await readFile(entry.types, "utf8")),
        }),
      ),
    ),
  );
  const generatedContents = new Set(
    [...sources.values()].flatMap(({ generated }) => generated.map(({ content }) => content)),
  );
  const isGenerated = (entry: Entry, { content, name, isType, exportedAs }: Declaration) => {
    if (generatedContents.has(content)) return true;
    const { generated, vocabulary } = sources.get(entry.package.name) ?? { generated: [], vocabulary: [] };
    const lists = exportedAs.length > 0 ? generated : [...generated, ...vocabulary];
    return !isType && lists.some((one) => !one.isType && one.name === name);
  };
  const owners = new Map<string, Entry>();
  for (const isExported of [true, false]) {
    for (const entry of entries) {
      for (const { content, exportedAs } of entry.declarations)
        if (exportedAs.length > 0 === isExported && !owners.has(content)) owners.set(content, entry);
    }
  }
  return entries.map((entry) => {
    const placeOf = (declaration: Declaration): Place => {
      if (isGenerated(entry, declaration)) return "generated";
      return owners.get(declaration.content) ?? entry;
    };
    const exportedByPackage = new Set(
      entries
        .filter((other) => other.package === entry.package)
        .flatMap(({ declarations }) => declarations.filter(({ exportedAs }) => exportedAs.length > 0))
        .map(({ content }) => content),
    );
    return {
      subject: entry.specifier,
      file: join(entry.package.directory, "api", entry.report),
      text: renderReport(entry, placeOf, exportedByPackage),
    };
  });
}

/** Where a declaration is shown. */
type Place = Entry | "generated";

function renderReport(
  entry: Entry,
  placeOf: (declaration: Declaration) => Place,
  exportedByPackage: ReadonlySet<string>,
): string {
  const exported = entry.declarations.filter(({ exportedAs }) => exportedAs.length > 0);
  const others = entry.declarations.filter(({ exportedAs }) => exportedAs.length === 0);
  const isHere = (declaration: Declaration) => placeOf(declaration) === entry;
  const elsewhere = Map.groupBy(
    exported.filter((declaration) => !isHere(declaration)),
    placeOf,
  );
  const missing = others.flatMap((declaration) => {
    if (declaration.isValue || exportedByPackage.has(declaration.content)) return [];
    const by = exported
      .filter((one) => one.references.has(declaration.name))
      .map(({ exportedAs }) => `\`${exportedAs[0]}\``);
    return by.length > 0 ? [`- \`${declaration.name}\`, by ${by.join(", ")}`] : [];
  });
  return [
    `# \`${entry.specifier}\``,
    "The public API, written by `pnpm api-reports`. How to read it: [API reports](../../../docs/releases.md#api-reports).",
    "## Exports",
    codeBlock([
      entry.imports.join("\n"),
      ...exported.filter(isHere).map(withAliases),
      ...entry.augmentations,
      ...[...elsewhere].map(([place, declarations]) =>
        [
          `// ${describePlace(place, entry)}`,
          ...declarations.flatMap(({ isType, exportedAs }) =>
            exportedAs.map((name) => `export ${isType ? "type " : ""}{ ${name} };`),
          ),
        ].join("\n"),
      ),
    ]) || "None.",
    ...section("## Referred to, and exported by no entry of the package", missing.join("\n")),
    ...section(
      "## Not exported, behind the exports",
      codeBlock(others.filter(isHere).map(({ text }) => text)),
    ),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function describePlace(place: Place, { package: { directory } }: Entry): string {
  if (place === "generated")
    return "Written by `pnpm generate`: src/generated and the OpenAPI documents show changes.";
  const file = relative(join(directory, "api"), join(place.package.directory, "api", place.report));
  return `As in ${place.specifier}, ${file}`;
}

function withAliases({ name, exportedAs, text }: Declaration): string {
  const aliases = exportedAs.filter((one) => one !== name).map((one) => `export { ${name} as ${one} };`);
  return [text, ...aliases].join("\n");
}

function section(title: string, body: string): string[] {
  return body === "" ? [] : [title, body];
}

function codeBlock(parts: readonly string[]): string {
  const code = parts.filter((part) => part !== "");
  return code.length === 0 ? "" : `\`\`\`ts\n${code.map(wrapLists).join("\n\n")}\n\`\`\``;
}

async function declarationsIn(directory: string, files: string): Promise<readonly Declaration[]> {
  const names: string[] = [];
  for await (const name of glob(files, { cwd: directory })) names.push(name);
  const texts = await Promise.all(names.toSorted().map((file) => readFile(join(directory, file), "utf8")));
  return texts.flatMap((text) => parseDeclarations(text).declarations);
}

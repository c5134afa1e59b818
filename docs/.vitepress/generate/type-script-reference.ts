// The reference of the public packages from their sources.
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Application, Converter } from "typedoc";

const packages = ["client", "illustrator", "engine", "mock", "react", "ai-sdk", "mcp", "faces"];

/** What only bundlers and tests of stores import. The types of the contract are on the pages of the APIs. */
const leftOut = /^@likeness\/engine\/(thread|testing\/conformance)$/;

/** Writes a page for each entry of the public packages. */
export async function typeScriptReference(root: string, out: string): Promise<void> {
  const specifiers = new Map<string, string>();
  for (const name of packages) {
    const manifest: { readonly exports: Readonly<Record<string, { readonly source?: string } | string>> } =
      JSON.parse(await readFile(join(root, "packages", name, "package.json"), "utf8"));
    for (const [entry, target] of Object.entries(manifest.exports)) {
      const source = typeof target === "object" ? target.source : undefined;
      const specifier = `@likeness/${name}${entry.slice(1)}`;
      if (source && !leftOut.test(specifier)) specifiers.set(join(root, "packages", name, source), specifier);
    }
  }
  const options = {
    entryPoints: [...specifiers.keys()],
    tsconfig: join(root, "tsconfig.json"),
    skipErrorChecking: true,
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    readme: "none",
    name: "TypeScript reference",
    plugin: ["typedoc-plugin-markdown"],
    outputFileStrategy: "modules",
    entryFileName: "index",
    useHTMLAnchors: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    useHTMLEncodedBrackets: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    propertiesFormat: "table",
    interfacePropertiesFormat: "table",
    enumMembersFormat: "table",
    typeDeclarationFormat: "table",
    indexFormat: "table",
    tableColumnSettings: { hideInherited: true, hideModifiers: true, hideOverrides: true },
    expandObjects: false,
    logLevel: "Warn" as const,
  };
  const app = await Application.bootstrapWithPlugins(options);
  // Entries have the names by which they are imported.
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
    const specifier = reflection.kindOf(2) ? specifiers.get(file ?? "") : undefined;
    if (specifier) reflection.name = specifier;
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the packages.");
  await app.outputs.writeOutput({ name: "markdown", path: out }, project);
  // Its own anchors, which also count the rows of tables, instead of those that VitePress would make.
  for await (const page of glob("**/*.md", { cwd: out })) {
    const text = await readFile(join(out, page), "utf8");
    await writeFile(join(out, page), text.replace(/<a id="([^"]+)"><\/a>\n+(#+ .+)/g, "$2 {#$1}"));
  }
}

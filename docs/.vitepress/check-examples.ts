// Compiles the TypeScript examples of the documentation.
//
// A block sees the names of the blocks above it on the same page. What none of them defines is declared in a comment, which
// is a block that readers do not see:
//
//     <!-- examples
//     declare const id: string;
//     -->
//
// A first line such as `// app/engine.ts` names the file of a block, so that others can import it. A block may end with several JSX
// elements.
import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A block of TypeScript in a page. */
export interface CodeBlock {
  readonly page: string;
  /** The line of the page on which the code begins, from 1. */
  readonly line: number;
  readonly language: "ts" | "tsx";
  readonly code: string;
  /** Whether it is a comment, which only declares what others use. */
  readonly isHidden: boolean;
}

/** A block as a file that can be compiled. */
interface BlockFile {
  readonly block: CodeBlock;
  readonly path: string;
  readonly text: string;
  /** How many lines precede the code of the block. */
  readonly linesBefore: number;
}

export async function readCodeBlocks(root: string): Promise<CodeBlock[]> {
  const pages = glob(["*.md", "docs/**/*.md", "packages/*/README.md"], {
    cwd: root,
    exclude: ["docs/generated/**"],
  });
  const blocks: CodeBlock[] = [];
  for await (const page of pages)
    blocks.push(...codeBlocksOf(page, await readFile(join(root, page), "utf8")));
  return blocks;
}

export function codeBlocksOf(page: string, text: string): CodeBlock[] {
  const found = text.matchAll(/^<!-- examples\n(.*?)-->$|^```(tsx?)\n(.*?)\n```$/gms);
  return Array.from(found, ({ index, 1: hidden, 2: language, 3: code = "" }) => ({
    page,
    line: text.slice(0, index).split("\n").length + 1,
    language: language === "tsx" ? "tsx" : "ts",
    code: hidden ?? code,
    isHidden: hidden !== undefined,
  }));
}

/** The errors of the compiler, each with its place in a page. */
export function checkExamples(root: string, blocks: readonly CodeBlock[]): string[] {
  const files = new Map(filesOf(root, blocks).map((file) => [file.path, file]));
  const others = join(root, "examples/documentation/other-modules.d.ts");
  const texts = new Map([
    [others, otherModules],
    ...[...files].map(([path, { text }]) => [path, text] as const),
  ]);
  const directories = new Set([...files.keys()].flatMap(directoriesAbove));
  const options = compilerOptions(root);
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (path) => texts.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? onDisk.readFile(path);
  host.directoryExists = (path) => directories.has(path) || ts.sys.directoryExists(path);
  host.getSourceFile = (path, version, onError) => {
    const text = texts.get(path);
    return text === undefined
      ? onDisk.getSourceFile(path, version, onError)
      : ts.createSourceFile(path, text, version);
  };
  // What examples/ does not depend on, a package does.
  const importers = ts.sys
    .getDirectories(join(root, "packages"))
    .map((name) => join(root, "packages", name, "example.ts"));
  const cache = ts.createModuleResolutionCache(root, (path) => path, options);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) => {
      const candidates = texts.has(importer) ? [importer, ...importers] : [importer];
      const resolved = candidates.map((from) => ts.resolveModuleName(text, from, options, host, cache));
      return resolved.find(({ resolvedModule }) => resolvedModule) ?? { resolvedModule: undefined };
    });
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...files.values()].flatMap(({ path, block, linesBefore }) => {
    const source = program.getSourceFile(path);
    if (!source) throw new Error(`${path} is no file of the program`);
    const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return errors.map(({ start = 0, messageText }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      const place = `${block.page}:${block.line + Math.max(0, line - linesBefore)}`;
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path));
  return {
    ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    // Rules of this repository: an example may show a value that it does not use, and import types like values.
    noUnusedLocals: false,
    noUnusedParameters: false,
    noPropertyAccessFromIndexSignature: false,
    verbatimModuleSyntax: false,
    isolatedModules: false,
    rewriteRelativeImportExtensions: false,
  };
}

/** Modules of other programs that examples import and the repository does not depend on. */
const otherModules = `
declare module "next/cache" { export function revalidatePath(path: string): void; }
declare module "bun:test" { export { expect, test } from "vitest"; }
`;

/** The blocks as modules. Each imports what it does not define from the blocks above it. */
function filesOf(root: string, blocks: readonly CodeBlock[]): BlockFile[] {
  /** For each page, how to import the names of its blocks so far. */
  const importsOfPages = new Map<string, Map<string, string>>();
  return blocks.map((block, at) => {
    const known = importsOfPages.get(block.page) ?? new Map<string, string>();
    importsOfPages.set(block.page, known);
    const code = block.language === "tsx" ? joinElements(block.code) : block.code;
    const { imported, declared, exported, used } = namesIn(code);
    const own = new Set([...imported.keys(), ...declared, ...exported]);
    const missing = [...used].flatMap((name) => (own.has(name) ? [] : (known.get(name) ?? [])));

    const named = /^\/\/ ([\w./[\]-]+\.tsx?)\b/.exec(block.code)?.[1];
    // In examples/, from where all packages can be imported.
    const path = join(root, "examples/documentation", block.page, named ?? `block-${at}.${block.language}`);
    for (const [name, statement] of imported) known.set(name, statement);
    for (const name of [...declared, ...exported]) known.set(name, `import { ${name} } from "${path}";`);
    return {
      block,
      path,
      text: [...missing, code, `export { ${[...declared].join(", ")} };`].join("\n"),
      linesBefore: missing.length,
    };
  });
}

/** One expression of the JSX elements at the end of a block, without a change of lines. */
function joinElements(code: string): string {
  const start = code.search(/^<(?=[A-Za-z])/m);
  return start < 0 ? code : `${code.slice(0, start)}export const elements = <>${code.slice(start)}</>;`;
}

interface Names {
  /** By name, a statement that imports only it. */
  readonly imported: ReadonlyMap<string, string>;
  readonly declared: ReadonlySet<string>;
  readonly exported: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
}

/** The names at the top level of a module, and all that it mentions. */
function namesIn(code: string): Names {
  const source = ts.createSourceFile("names.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const imported = new Map<string, string>();
  const declared = new Set<string>();
  const exported = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { importClause, moduleSpecifier } = statement;
      const from = `from ${moduleSpecifier.getText()};`;
      if (importClause?.name)
        imported.set(importClause.name.text, `import ${importClause.name.text} ${from}`);
      const bindings = importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings))
        for (const element of bindings.elements)
          imported.set(element.name.text, `import { ${element.getText()} } ${from}`);
      else if (bindings) imported.set(bindings.name.text, `import ${bindings.getText()} ${from}`);
      continue;
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    for (const name of declaredNames(statement)) (isExported ? exported : declared).add(name);
  }
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imported, declared, exported, used };
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function directoriesAbove(path: string): string[] {
  const directory = dirname(path);
  return directory === path ? [] : [directory, ...directoriesAbove(directory)];
}

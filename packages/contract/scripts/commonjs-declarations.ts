// Runs in a package after its build: writes the declarations of the CommonJS entries. They refer to those of the ES
// modules, so that a program with both formats has one set of types, and the package has them once.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import ts from "typescript";

const directory = resolve("dist");
const esm = '{ "resolution-mode": "import" }';
const specifier = (file: string): string => `"./${file.replace(/\.d\.ts$/, ".js")}"`;

const declarations = (await readdir(directory)).filter((file) => file.endsWith(".d.ts"));
const program = ts.createProgram(
  declarations.map((file) => join(directory, file)),
  // Only names are looked up, which takes half of the time without the library.
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ESNext, types: [], noLib: true },
);
const checker = program.getTypeChecker();
const places = placesOfTypes();

const entries = new Set(
  (await readFile("package.json", "utf8")).match(/(?<=\.\/dist\/)[^"/]+\.d\.cts(?=")/g),
);
for (const entry of entries) {
  const file = entry.replace(/\.d\.cts$/, ".d.ts");
  const lines = values(file).flatMap(declarationsOf);
  if (lines.length > 0) lines.unshift(`import type * as esm from ${specifier(file)} with ${esm};`);
  lines.push(`export type * from ${specifier(file)} with ${esm};`);
  await writeFile(join(directory, entry), `${lines.join("\n")}\n`);
}

/** What a program can use of an entry at run time. */
function values(file: string): readonly ts.Symbol[] {
  const module = moduleOf(file);
  return module ? checker.getPropertiesOfType(checker.getTypeOfSymbol(module)) : [];
}

/** A constant that is declared replaces what `export type *` exports by its name, so a class needs its type again. */
function declarationsOf(symbol: ts.Symbol): readonly string[] {
  const { name } = symbol;
  const target = targetOf(symbol);
  const value = `export declare const ${name}: typeof esm.${name};`;
  if (target.flags & ts.SymbolFlags.Module)
    throw new Error(`${name} is a namespace, whose types would be lost.`);
  if ((target.flags & ts.SymbolFlags.Type) === 0) return [value];
  const parameters = target.declarations?.find(ts.isClassDeclaration)?.typeParameters ?? [];
  const names = parameters.map((parameter) => parameter.name.text);
  const list = (items: readonly string[]): string => (items.length > 0 ? `<${items.join(", ")}>` : "");
  const type = `${name}${list(parameters.map(parameterText))} = esm.${name}${list(names)}`;
  return [value, `export type ${type};`];
}

function parameterText({ name, constraint, default: fallback }: ts.TypeParameterDeclaration): string {
  const extending = constraint ? ` extends ${typeText(constraint)}` : "";
  return `${name.text}${extending}${fallback ? ` = ${typeText(fallback)}` : ""}`;
}

/** A type of another file by its place. Only names are supported, because nothing else is used. */
function typeText(node: ts.TypeNode): string {
  const symbol = ts.isTypeReferenceNode(node) ? checker.getSymbolAtLocation(node.typeName) : undefined;
  const place = symbol && places.get(targetOf(symbol));
  if (place === undefined)
    throw new Error(`${node.getText()} in the type parameters of a class is not exported.`);
  return place;
}

function placesOfTypes(): ReadonlyMap<ts.Symbol, string> {
  const found = new Map<ts.Symbol, string>();
  for (const file of declarations) {
    const module = moduleOf(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      found.set(targetOf(symbol), `import(${specifier(basename(file))}, { with: ${esm} }).${symbol.name}`);
    }
  }
  return found;
}

function moduleOf(file: string): ts.Symbol | undefined {
  const source = program.getSourceFile(join(directory, file));
  return source && checker.getSymbolAtLocation(source);
}

function targetOf(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

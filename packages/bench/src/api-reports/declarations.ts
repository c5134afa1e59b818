import ts from "typescript";

/** What API Extractor found of an entry. */
export interface Api {
  readonly imports: readonly string[];
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  readonly name: string;
  /** The names that users import it by; empty if the entry does not export it. */
  readonly exportedAs: readonly string[];
  /** The names that it refers to. */
  readonly references: ReadonlySet<string>;
  /** Whether it is a type alone. */
  readonly isType: boolean;
  /** Whether it is a value alone, whose type is part of the declarations that refer to it. */
  readonly isValue: boolean;
  readonly text: string;
  /** The declaration without comments and layout: equal if two declarations say the same. */
  readonly content: string;
}

const printer = ts.createPrinter({ removeComments: true });

export function parseDeclarations(code: string): Api {
  const source = ts.createSourceFile("api.d.ts", code, ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const aliases = new Map<string, string[]>();
  const declared: Omit<Declaration, "exportedAs">[] = [];
  const exported = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) imports.push(statement.getText(source));
    else if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier) {
      for (const [local, name] of exportNames(statement))
        aliases.set(local, [...(aliases.get(local) ?? []), name]);
    } else {
      const text = withoutMarkers(source.text.slice(statement.getFullStart(), statement.end));
      const isType = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement);
      for (const name of namesOf(statement)) {
        declared.push({
          name,
          references: referencesOf(statement),
          isType,
          isValue: ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement),
          text,
          content: contentOf(statement, source),
        });
        if (isExported(statement)) exported.add(name);
      }
    }
  }
  const declarations = declared.map((one) => ({
    ...one,
    exportedAs: [...(exported.has(one.name) ? [one.name] : []), ...(aliases.get(one.name) ?? [])],
  }));
  return { imports, declarations };
}

/** The additions of a file to the types of other packages, such as matchers, which API Extractor leaves out. */
export function parseAugmentations(code: string): readonly string[] {
  const source = ts.createSourceFile("entry.d.ts", code, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(
      (statement) =>
        ts.isModuleDeclaration(statement) &&
        (ts.isStringLiteral(statement.name) || (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0),
    )
    .map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, source));
}

function referencesOf(statement: ts.Statement): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: ts.Node): void => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else if (ts.isQualifiedName(name)) add(name.left);
    else if (ts.isPropertyAccessExpression(name)) add(name.expression);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) add(node.typeName);
    else if (ts.isTypeQueryNode(node)) add(node.exprName);
    else if (ts.isExpressionWithTypeArguments(node) || ts.isComputedPropertyName(node)) add(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}

function exportNames({ exportClause }: ts.ExportDeclaration): [local: string, exported: string][] {
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ propertyName, name }) => [(propertyName ?? name).text, name.text]);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const name =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
      ? statement.name?.getText()
      : undefined;
  // Such as `export * from "other"`.
  return [name ?? statement.getText()];
}

function isExported(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** Types that several files declare get a number, which is not the same in all entries. */
function contentOf(statement: ts.Statement, source: ts.SourceFile): string {
  return printer
    .printNode(ts.EmitHint.Unspecified, statement, source)
    .replace(/^(export |declare )+/, "")
    .replaceAll(/\b([A-Za-z]\w*?)(?:_\d+|\$\d+)(?![\w$])/g, "$1");
}

/** API Extractor marks each member without a comment. */
function withoutMarkers(text: string): string {
  return text
    .replaceAll(/^ *\/\/ \(undocumented\)\n/gm, "")
    .replaceAll(/^( *\/\/ )@public ?(.*)$/gm, (_, start: string, rest: string) =>
      rest === "" || rest === "(undocumented)" ? "" : `${start}${rest.replace(" (undocumented)", "")}`,
    )
    .replaceAll(/\n{2,}/g, "\n")
    .trim();
}

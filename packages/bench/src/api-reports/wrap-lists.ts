import ts from "typescript";

const width = 100;
const indentWidth = 4;

/** Gives each member of long unions and tuples a line of its own, so that a diff shows which one was added or removed. */
export function wrapLists(code: string): string {
  const source = ts.createSourceFile("list.d.ts", code, ts.ScriptTarget.Latest, true);
  let result = "";
  let copied = 0;
  const replace = (start: number, end: number, text: string) => {
    result += code.slice(copied, start) + text;
    copied = end;
  };
  const visit = (node: ts.Node, depth: number) => {
    const list = ts.isUnionTypeNode(node) ? node.types : ts.isTupleTypeNode(node) ? node.elements : undefined;
    const isLong = node.getWidth(source) > width && !node.getText(source).includes("\n");
    if (!list || !isLong) return void ts.forEachChild(node, (child) => visit(child, depth));
    const line = (level: number) =>
      `\n${indentOfLine(code, node.getStart(source))}${" ".repeat(level * indentWidth)}`;
    const isUnion = ts.isUnionTypeNode(node);
    let end = isUnion ? node.getStart(source) : node.getStart(source) + "[".length;
    list.forEach((member, index) => {
      const separator = isUnion ? `${line(depth + 1)}| ` : `${index > 0 ? "," : ""}${line(depth + 1)}`;
      replace(end, member.getStart(source), separator);
      visit(member, depth + 1);
      end = member.end;
    });
    if (!isUnion) replace(end, node.end - "]".length, line(depth));
  };
  visit(source, 0);
  return `${result}${code.slice(copied)}`.replaceAll(/[ \t]+$/gm, "");
}

function indentOfLine(code: string, position: number): string {
  const start = code.lastIndexOf("\n", position - 1) + 1;
  return /^ */.exec(code.slice(start))?.[0] ?? "";
}

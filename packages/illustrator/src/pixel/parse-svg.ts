/** An element of SVG markup written by this package: no entities and no relevant text. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

/** Parses SVG markup into a tree. The root has no name. */
export function parseSvg(svg: string): SvgNode {
  const root = { name: "", attributes: {}, children: [] as SvgNode[] };
  const open = [root];
  for (const [, end, name = "", attributes = "", alone] of svg.matchAll(
    /<(\/?)([a-zA-Z:]+)((?:\s+[^\s=<>/]+="[^"]*")*)\s*(\/?)>/g,
  )) {
    if (end === "/") {
      open.pop();
      continue;
    }
    const node = {
      name,
      attributes: Object.fromEntries(
        Array.from(attributes.matchAll(/([^\s=]+)="([^"]*)"/g), ([, key = "", value = ""]) => [key, value]),
      ),
      children: [] as SvgNode[],
    };
    open.at(-1)?.children.push(node);
    if (alone !== "/") open.push(node);
  }
  return root;
}

/** Indexes elements by id. */
export function indexById(
  root: SvgNode,
  found: Map<string, SvgNode> = new Map(),
): ReadonlyMap<string, SvgNode> {
  const { id } = root.attributes;
  if (id !== undefined) found.set(id, root);
  for (const child of root.children) indexById(child, found);
  return found;
}

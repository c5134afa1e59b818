import { Avatar, Style, type StyleDefinition } from "@dicebear/core";

type Elements = StyleDefinition["canvas"]["elements"];
type StyleDefinitionComponent = NonNullable<StyleDefinition["components"]>[string];

/** The parts of a DiceBear style to draw, by name. */
export interface PartSelection {
  /** Maps components to variants. Components that are not named are not drawn. */
  readonly variants: Readonly<Record<string, string | undefined>>;
  /** Maps colour slots of the style to `#rrggbb`. Other slots keep the style's first colour. */
  readonly colors: Readonly<Record<string, string>>;
}

/**
 * Draws selected parts of a DiceBear style as SVG, in the style's own units. The definition is reduced to
 * those parts, so DiceBear chooses nothing at random and validates little.
 *
 * @param elements The canvas elements to draw: styles are drawn in layers, with our shapes in between.
 * @param prefix Prefixes all ids, which are otherwise the same in every image of the style.
 */
export function drawPart(
  definition: StyleDefinition,
  elements: Elements,
  choice: PartSelection,
  prefix: string,
): string {
  const style = new Style<StyleDefinition>({
    ...(definition.meta && { meta: definition.meta }),
    ...(definition.attributes && { attributes: definition.attributes }),
    canvas: { ...definition.canvas, elements },
    components: componentsOf(definition, elements, choice),
    colors: colorsOf(definition, choice),
  });
  const svg = new Avatar(style, { seed: prefix }).toString();
  const content = prefixPartIds(masksToClipPaths(innerSvg(svg)), prefix);
  return content === ""
    ? ""
    : `<g fill="none"${definition.attributes?.["shape-rendering"] === "crispEdges" ? ' shape-rendering="crispEdges"' : ""}>${content}</g>`;
}

/** Selects only the components this layer can reach, because DiceBear validates and copies each one. */
function componentsOf(
  definition: StyleDefinition,
  elements: Elements,
  { variants }: PartSelection,
): NonNullable<StyleDefinition["components"]> {
  const reached = new Set([
    ...elements.map((element) => element.name ?? ""),
    ...nestedComponents(definition),
  ]);
  const kept: Record<string, StyleDefinitionComponent> = {};
  for (const [name, component] of Object.entries(definition.components ?? {})) {
    if (!reached.has(name) || "extends" in component) continue;
    const variantName = variants[name];
    const variant = variantName === undefined ? undefined : component.variants[variantName];
    if (variantName !== undefined && variant === undefined)
      throw new TypeError(`The style has no ${name} "${variantName}".`);
    const { width, height } = component;
    const probability = variant === undefined ? 0 : 100;
    kept[name] = {
      width,
      height,
      probability,
      variants: { [variantName ?? "absent"]: variant ?? { elements: [] } },
    };
  }
  return kept;
}

const nestedCache = new WeakMap<StyleDefinition, ReadonlySet<string>>();

/** Components that are nested in other components, such as a texture within a head. */
function nestedComponents(definition: StyleDefinition): ReadonlySet<string> {
  const known = nestedCache.get(definition);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const walk = (elements: Elements): void => {
    for (const { type, name, children } of elements) {
      if (type === "component" && name !== undefined) found.add(name);
      walk(children ?? []);
    }
  };
  for (const component of Object.values(definition.components ?? {})) {
    if (!("extends" in component))
      for (const { elements } of Object.values(component.variants)) walk(elements);
  }
  nestedCache.set(definition, found);
  return found;
}

function colorsOf(
  definition: StyleDefinition,
  { colors }: PartSelection,
): NonNullable<StyleDefinition["colors"]> {
  return Object.fromEntries(
    // The style's own background would cover ours.
    Object.entries(definition.colors ?? {})
      .filter(([name]) => name !== "background")
      .map(([name, color]) => [name, { values: [colors[name] ?? color.values[0] ?? "#000000"] }]),
  );
}

/** The drawing inside the `<svg>` tag, without licence metadata, which the whole image contains once. */
function innerSvg(svg: string): string {
  return (
    svg
      .slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"))
      .replace(/<!--.*?-->/s, "")
      .replace(/<metadata.*?<\/metadata>/s, "")
      // The frame would clip hair that extends beyond the style's canvas.
      .replace(/<clipPath id="clip-[0-9a-f]+">.*?<\/clipPath>/, "")
      .replace(/<g clip-path="url\(#clip-[0-9a-f]+\)">/, "<g>")
      .replaceAll("<defs></defs>", "")
      .replaceAll("<g></g>", "")
  );
}

/**
 * Replaces masks made only of white shapes by equivalent clip paths, which render much faster: the cost of a
 * mask grows with the whole image.
 */
function masksToClipPaths(svg: string): string {
  const ids = new Set<string>();
  const defined = svg.replace(
    /<mask id="([^"]+)" style="mask-type:luminance">((?:<(?:path|rect|circle|ellipse)(?: [a-z-]+="[^"]*")*\/>)+)<\/mask>/g,
    (mask, id: string, shapes: string) => {
      const areWhite = shapes.split("/>").every((shape) => shape === "" || shape.includes(' fill="white"'));
      if (!areWhite || shapes.includes("opacity")) return mask;
      ids.add(id);
      return `<clipPath id="${id}">${shapes.replaceAll(' fill="white"', "")}</clipPath>`;
    },
  );
  return defined.replace(/ mask="url\(#([^")]+)\)"/g, (use, id: string) =>
    ids.has(id) ? ` clip-path="url(#${id})"` : use,
  );
}

function prefixPartIds(svg: string, prefix: string): string {
  return svg.replace(
    /(\bid="|url\(#|href="#)([^")]+)/g,
    (_, before: string, id: string) => `${before}${prefix}-${id}`,
  );
}

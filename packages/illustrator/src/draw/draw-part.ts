import { Avatar, Style, type StyleDefinition } from "@dicebear/core";

type Elements = StyleDefinition["canvas"]["elements"];
type StyleDefinitionComponent = NonNullable<StyleDefinition["components"]>[string];

/** Which of a DiceBear style's parts to draw, by name. */
export interface PartSelection {
  /** Component to variant; components not named are not drawn. */
  readonly variants: Readonly<Record<string, string | undefined>>;
  /** Colour slots of the style, `#rrggbb`. Slots not named keep the style's first colour. */
  readonly colors: Readonly<Record<string, string>>;
}

/**
 * Draws chosen parts of a DiceBear style as SVG in the style's own units. The definition is cut down
 * to exactly the parts asked for: nothing is left to chance, and checking it costs next to nothing.
 *
 * @param elements The pieces of the style's canvas to draw: a style is drawn in layers, ours between.
 * @param prefix Goes before every id, which are else the same in every picture of the style.
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
  const drawn = prefixPartIds(masksToClipPaths(innerSvg(svg)), prefix);
  return drawn === ""
    ? ""
    : `<g fill="none"${definition.attributes?.["shape-rendering"] === "crispEdges" ? ' shape-rendering="crispEdges"' : ""}>${drawn}</g>`;
}

/** Only the components this layer can reach: each costs a check and a copy. */
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
    const asked = variants[name];
    const variant = asked === undefined ? undefined : component.variants[asked];
    if (asked !== undefined && variant === undefined)
      throw new TypeError(`The style has no ${name} "${asked}".`);
    const { width, height } = component;
    const probability = variant === undefined ? 0 : 100;
    kept[name] = {
      width,
      height,
      probability,
      variants: { [asked ?? "absent"]: variant ?? { elements: [] } },
    };
  }
  return kept;
}

const nestedCache = new WeakMap<StyleDefinition, ReadonlySet<string>>();

/** The components that are parts of other components: a texture within a head. */
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
    // A style with a background of its own would paint it over ours.
    Object.entries(definition.colors ?? {})
      .filter(([name]) => name !== "background")
      .map(([name, color]) => [name, { values: [colors[name] ?? color.values[0] ?? "#000000"] }]),
  );
}

/** The drawing inside the outer tag, without the licence, which the whole picture carries once. */
function innerSvg(svg: string): string {
  return (
    svg
      .slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"))
      .replace(/<!--.*?-->/s, "")
      .replace(/<metadata.*?<\/metadata>/s, "")
      // Its frame would cut off hair that reaches past the style's own canvas.
      .replace(/<clipPath id="clip-[0-9a-f]+">.*?<\/clipPath>/, "")
      .replace(/<g clip-path="url\(#clip-[0-9a-f]+\)">/, "<g>")
      .replaceAll("<defs></defs>", "")
      .replaceAll("<g></g>", "")
  );
}

/**
 * Masks that are nothing but white shapes, as the clip paths they mean: the same picture, in a fraction of
 * the time, which for a mask grows with the whole picture.
 */
function masksToClipPaths(svg: string): string {
  const ids = new Set<string>();
  const defined = svg.replace(
    /<mask id="([^"]+)" style="mask-type:luminance">((?:<(?:path|rect|circle|ellipse)(?: [a-z-]+="[^"]*")* fill="white"\/>)+)<\/mask>/g,
    (_, id: string, shapes: string) => {
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

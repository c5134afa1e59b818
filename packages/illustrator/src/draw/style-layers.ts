import type { StyleDefinition } from "@dicebear/core";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Layer, StyleAdapter } from "./style-adapter.ts";

/** Draws the layers of a style's own parts in figure space. */
export async function drawStyleLayers(
  adapter: StyleAdapter,
  traits: CharacterTraits,
  prefix: string,
): Promise<{ readonly [layer in Layer]: string }> {
  const definition = await definitionOf(adapter);
  const { drawPart } = await import("./draw-part.ts");
  const choice = { variants: adapter.variants(traits), colors: adapter.colors(traits) };
  const { scale, x, y } = adapter.placement;
  const extra = adapter.fallbackParts?.(traits, adapter.pen) ?? {};
  const draw = (layer: Layer): string => {
    const elements = elementsOf(definition, adapter, layer).filter(
      ({ type, name }) => type !== "component" || choice.variants[name ?? ""] !== undefined,
    );
    const part =
      elements.length === 0 ? "" : drawPart(definition, elements, choice, `${prefix}${idSuffixes[layer]}`);
    const finished = adapter.postprocess?.(layer, part, traits, adapter.pen) ?? part;
    const placed =
      finished === "" || (scale === 1 && x === 0 && y === 0)
        ? finished
        : `<g transform="matrix(${scale} 0 0 ${scale} ${x} ${y})">${finished}</g>`;
    return placed + (extra[layer] ?? "");
  };
  return {
    hairBehind: draw("hairBehind"),
    head: draw("head"),
    face: draw("face"),
    hair: draw("hair"),
    beard: draw("beard"),
    eyewear: draw("eyewear"),
  };
}

/** Distinguishes the ids of the layers. */
const idSuffixes: { readonly [layer in Layer]: string } = {
  hairBehind: "b",
  head: "h",
  face: "f",
  hair: "t",
  beard: "d",
  eyewear: "e",
};

const definitions = new Map<string, Promise<StyleDefinition>>();

function definitionOf({ style, load, adapt }: StyleAdapter): Promise<StyleDefinition> {
  const known =
    definitions.get(style) ?? load().then((found) => adapt?.(found.definition()) ?? found.definition());
  definitions.set(style, known);
  return known;
}

type Elements = StyleDefinition["canvas"]["elements"];

function elementsOf({ canvas }: StyleDefinition, adapter: StyleAdapter, layer: Layer): Elements {
  const names = adapter.layers[layer] ?? [];
  const found = canvas.elements.filter((element) =>
    element.type === "component"
      ? names.includes(element.name ?? "")
      : layer === "head" && adapter.includesCanvasShapes === true,
  );
  return found.map((element) => {
    const transform = adapter.transforms?.[element.name ?? ""];
    return transform === undefined
      ? element
      : { ...element, attributes: { ...element.attributes, transform } };
  });
}

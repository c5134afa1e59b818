import type { StyleDefinition } from "@dicebear/core";
import type { Look } from "../look/look.ts";
import { drawPart } from "./part.ts";
import type { Layer, Rig } from "./rig.ts";

/** A style's own parts for a look, layer by layer, in figure space. */
export async function styleLayers(
  rig: Rig,
  look: Look,
  prefix: string,
): Promise<{ readonly [layer in Layer]: string }> {
  const definition = await definitionOf(rig);
  const choice = { variants: rig.variants(look), colors: rig.colors(look) };
  const { scale, x, y } = rig.place;
  const extra = rig.extra?.(look, rig.pen) ?? {};
  const draw = (layer: Layer): string => {
    const elements = elementsOf(definition, rig, layer).filter(
      ({ type, name }) => type !== "component" || choice.variants[name ?? ""] !== undefined,
    );
    const part =
      elements.length === 0 ? "" : drawPart(definition, elements, choice, `${prefix}${initials[layer]}`);
    const finished = rig.finish?.(layer, part, look, rig.pen) ?? part;
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

/** Ids are told apart by layer. */
const initials: { readonly [layer in Layer]: string } = {
  hairBehind: "b",
  head: "h",
  face: "f",
  hair: "t",
  beard: "d",
  eyewear: "e",
};

const loaded = new Map<string, Promise<StyleDefinition>>();

function definitionOf({ style, load, adapt }: Rig): Promise<StyleDefinition> {
  const known =
    loaded.get(style) ?? load().then((found) => adapt?.(found.definition()) ?? found.definition());
  loaded.set(style, known);
  return known;
}

type Elements = StyleDefinition["canvas"]["elements"];

function elementsOf({ canvas }: StyleDefinition, rig: Rig, layer: Layer): Elements {
  const names = rig.layers[layer] ?? [];
  const found = canvas.elements.filter((element) =>
    element.type === "component" ? names.includes(element.name ?? "") : layer === "head" && rig.base === true,
  );
  return found.map((element) => {
    const transform = rig.transforms?.[element.name ?? ""];
    return transform === undefined
      ? element
      : { ...element, attributes: { ...element.attributes, transform } };
  });
}

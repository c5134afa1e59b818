import type { Style, StyleDefinition } from "@dicebear/core";
import type { Headwear } from "../brief/values/clothes.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Pen } from "./pen.ts";
import type { FigureShading, Shade } from "./volume/shade-shapes.ts";

/** The layers of a style's own parts. Our shapes are drawn between them. */
export type Layer = "hairBehind" | "head" | "face" | "hair" | "beard" | "eyewear";

/** What all subjects drawn in a style have in common. */
export interface DrawingStyle {
  readonly pen: Pen;
  /** How much the colours of skin and clothes are faded, 0 to 1. */
  readonly fade?: number;
  /** Drawn over the clothes, in figure units. */
  readonly drawOnClothes?: (traits: CharacterTraits) => string;
  /** Gives shapes light and shadow. */
  readonly shading?: (prefix: string, figure?: FigureShading) => Shade;
}

/**
 * Adapts a DiceBear style: maps traits to its parts and transforms its heads into figure space. Missing parts
 * are drawn by `fallbackParts`.
 */
export interface StyleAdapter extends DrawingStyle {
  /** The style's file name in @dicebear/styles. */
  readonly style: string;
  /** Loads the style. The result is cached. */
  readonly load: () => Promise<Style>;
  /** The transformation from the style's units to figure units: scale, then translate. */
  readonly placement: { readonly scale: number; readonly x: number; readonly y: number };
  /** Transforms that move headwear and face marks to where this style's heads are. */
  readonly offsets?: {
    readonly hat?: string;
    readonly headphones?: string;
    readonly face?: string;
    readonly ears?: string;
    /** How far the chin is from where that of other styles is. */
    readonly chin?: { readonly x: number; readonly y: number };
  };
  /**
   * The canvas components of each layer. `head` includes bare shapes of the canvas if `includesCanvasShapes`.
   */
  readonly layers: { readonly [layer in Layer]?: readonly string[] };
  readonly includesCanvasShapes?: boolean;
  /** Figure y below which the style's own neck and shoulders are clipped. */
  readonly clipBelow?: number;
  /** The variant of each component. Components that are left out are not drawn. */
  readonly variants: (traits: CharacterTraits) => Readonly<Record<string, string | undefined>>;
  readonly colors: (traits: CharacterTraits) => Readonly<Record<string, string>>;
  /** Transforms that replace those of the style's canvas. */
  readonly transforms?: Readonly<Record<string, string>>;
  /** Shapes for traits the style has no part for, in figure units. */
  readonly fallbackParts?: (traits: CharacterTraits, pen: Pen) => { readonly [layer in Layer]?: string };
  /** Modifies the drawing of a layer. */
  readonly postprocess?: (layer: Layer, svg: string, traits: CharacterTraits, pen: Pen) => string;
  /** Flattens a canvas with nested parts. */
  readonly adapt?: (definition: StyleDefinition) => StyleDefinition;
  /** The style draws the body too, down to `feet`. Wearables are scaled down to fit it. */
  readonly builtInBody?: { readonly feet: number };
  /** Moves the head with all that is worn on it. */
  readonly headTransform?: string;
  /** The only visible ear of a head that is turned. */
  readonly visibleEar?: "left" | "right";
  /** The beards cover the mouth, so the mouth is drawn over them. */
  readonly mouthOverBeard?: boolean;
  /** Headwear the style has parts for. */
  readonly builtInHeadwear?: readonly Headwear[];
  /** The highest point of the hair, figure y. */
  readonly hairTop?: number;
}

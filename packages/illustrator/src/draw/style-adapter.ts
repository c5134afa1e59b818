import type { Style, StyleDefinition } from "@dicebear/core";
import type { Headwear } from "../brief/values.ts";
import type { CharacterTraits } from "../traits/character-traits.ts";
import type { Pen } from "./pen.ts";

/** The layers a style's own parts are drawn in. Our shapes go between them. */
export type Layer = "hairBehind" | "head" | "face" | "hair" | "beard" | "eyewear";

/**
 * How a DiceBear style takes part: which of its parts mean what, and how its heads are moved into
 * figure space. What a rig has no part for, our own shapes draw.
 */
export interface StyleAdapter {
  /** The style's file name in @dicebear/styles. */
  readonly style: string;
  /** Reads the style; it is kept after the first time. */
  readonly load: () => Promise<Style>;
  readonly pen: Pen;
  /** From the style's units to the figure's: first scaled, then moved. */
  readonly placement: { readonly scale: number; readonly x: number; readonly y: number };
  /** Moves our hats, and what we put on faces, to where this style's heads look. */
  readonly offsets?: {
    readonly hat?: string;
    readonly headphones?: string;
    readonly face?: string;
    readonly ears?: string;
  };
  /** Which components of the canvas are in which layer. `head` also takes the canvas's bare shapes when `base`. */
  readonly layers: { readonly [layer in Layer]?: readonly string[] };
  readonly includesCanvasShapes?: boolean;
  /** Figure y below which the style's own neck and shoulders are cut away. */
  readonly clipBelow?: number;
  /** The parts for a character. A component left out is not drawn. */
  readonly variants: (traits: CharacterTraits) => Readonly<Record<string, string | undefined>>;
  readonly colors: (traits: CharacterTraits) => Readonly<Record<string, string>>;
  /** Where parts of the canvas are put instead of where the style has them. */
  readonly transforms?: Readonly<Record<string, string>>;
  /** Our own shapes for what the style lacks, figure units. */
  readonly fallbackParts?: (traits: CharacterTraits, pen: Pen) => { readonly [layer in Layer]?: string };
  /** Drawn over the clothes, figure units. */
  readonly drawOnClothes?: (traits: CharacterTraits) => string;
  /** How much paper shows through the colours of clothes, 0 to 1. */
  readonly fade?: number;
  /** A last touch on a layer's drawing. */
  readonly postprocess?: (layer: Layer, svg: string, traits: CharacterTraits, pen: Pen) => string;
  /** Takes a style's canvas apart where it keeps parts within parts. */
  readonly adapt?: (definition: StyleDefinition) => StyleDefinition;
  /** The style draws the body too, and it ends here. What is held and worn is made smaller to fit it. */
  readonly builtInBody?: { readonly feet: number };
  /** The only ear to be seen of a head turned away. */
  readonly visibleEar?: "left" | "right";
  /** Its beards leave no room for a mouth, which is drawn over them. */
  readonly mouthOverBeard?: boolean;
  /** Headwear the style has parts for. */
  readonly builtInHeadwear?: readonly Headwear[];
  /** The highest point of a head of hair, figure y. */
  readonly hairTop?: number;
}

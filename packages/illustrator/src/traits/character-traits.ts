import type { Age, BodyBuild, Fantasy, Gender, Subject } from "../brief/values/beings.ts";
import type {
  ClothingPattern,
  ClothingType,
  Eyewear,
  FrameShape,
  Headwear,
  UnderGarment,
} from "../brief/values/clothes.ts";
import type { BeardLength, FacialHair, HairCut, HairDye, HairStyle } from "../brief/values/hair.ts";
import type { StyleName } from "../brief/values/pictures.ts";
import type {
  Companion,
  CompanionPlace,
  Expression,
  Face,
  Gaze,
  Posture,
  Stance,
  View,
} from "../brief/values/poses.ts";
import type { Accessory, Hold } from "../brief/values/things.ts";
import type { Moment } from "./moment.ts";

/** All traits of a character: those of the Brief, and otherwise the seed's choices. Colours are `#rrggbb`. */
export interface CharacterTraits {
  readonly subject: Subject;
  readonly fantasy: Fantasy | undefined;
  readonly gender: Gender;
  readonly age: Age;
  readonly build: BodyBuild | undefined;
  readonly skin: string;
  readonly hair: {
    readonly style: HairStyle;
    readonly color: string;
    /** A second colour, and where it is. */
    readonly dye?: { readonly kind: HairDye; readonly color: string };
  };
  /** What exactly the hairstyle looks like, in styles that draw haircuts. */
  readonly haircut: HairCut;
  readonly eyeColor: string;
  readonly facialHair: FacialHair;
  readonly beardLength: BeardLength;
  readonly eyewear: Eyewear;
  readonly frames: FrameShape;
  readonly headwear: Headwear;
  readonly accessories: ReadonlySet<Accessory>;
  readonly expression: Expression;
  /** What exactly the expression looks like. Without a stated expression the seed chooses it, and `expression` is the nearest one. */
  readonly face: Face | undefined;
  /** What the face does at one moment of an animation. */
  readonly moment?: Moment;
  readonly posture: Posture;
  readonly stance: Stance;
  /** An animal or a baby with the character. */
  readonly companion?: {
    readonly kind: Companion;
    readonly at: CompanionPlace;
    /** The stated colour of its coat. */
    readonly color: string | undefined;
    /** The feet are visible, so that a companion beside stands on the ground. */
    readonly isOnGround: boolean;
  };
  /** How things are held, where the Brief says so. */
  readonly holds: ReadonlyMap<string, Hold>;
  /** Where the eyes look, if not at the viewer. */
  readonly gaze?: Gaze;
  /** From where the head is seen, if that is said, and to which side it looks: 1 is right in the image. */
  readonly head?: { readonly view: View; readonly side: 1 | -1 };
  /** An animal or another being of which no clothes are asked wears none. */
  readonly isBare: boolean;
  readonly clothing: {
    readonly type: ClothingType;
    readonly color: string;
    readonly pattern?: { readonly kind: ClothingPattern; readonly color: string };
    /** What shows under it, as far as the Brief says so. */
    readonly under?: Exclude<UnderGarment, "striped-t-shirt" | "plaid-shirt">;
    /** The pattern of what shows under it, whose colour is stated then. */
    readonly underPattern?: { readonly kind: ClothingPattern; readonly color: string };
    readonly underColor?: string;
  };
  readonly style: StyleName;
  /** Drawn in the manner of anime, in the style that this medium is made of. */
  readonly isAnime: boolean;
  /** The colour of wearables without a stated colour, in contrast to the clothes. */
  readonly accent: string;
  /** Colours the Brief gives single items: "scarf" to `#4c9f5f`. They override the accent. */
  readonly itemColors: ReadonlyMap<string, string>;
  /** The stated colours of parts of beings. */
  readonly parts: ReadonlyMap<string, string>;
  /** The values of traits as they are named in the SVG. */
  readonly names: { readonly [path in "skin" | "hair.color" | "clothing.color"]: string };
  readonly seed: number;
}

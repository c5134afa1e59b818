import type { Age, BodyBuild, BodyPart, Fantasy, Gender, Origin, Skin, Subject } from "./values/beings.ts";
import type {
  ClothingPattern,
  ClothingType,
  Eyewear,
  FrameShape,
  Headwear,
  UnderGarment,
} from "./values/clothes.ts";
import type { ColorName } from "./values/colors.ts";
import type { BeardLength, FacialHair, HairColor, HairCut, HairDye, HairStyle } from "./values/hair.ts";
import type { Framing, LookName, Medium, PortraitKind, StyleName } from "./values/pictures.ts";
import type {
  Companion,
  CompanionPlace,
  Expression,
  Face,
  Facing,
  Gaze,
  Posture,
  Stance,
  View,
} from "./values/poses.ts";
import type { BackgroundPattern, Lighting, Place, Stage, Weather } from "./values/surroundings.ts";
import type { Accessory, Hold } from "./values/things.ts";

/** A colour of the Brief: one of its names, a CSS colour name, or `#rgb` / `#rrggbb`. */
export type Color = ColorName | (string & {});

/** A thing that is worn or held. */
export type Item = Exclude<Accessory | Eyewear | Headwear, "none"> | ClothingType;

/**
 * What the illustrator understood, as data that people can read and edit. A trait that is absent was not
 * mentioned: the seed decides it, or it is left out.
 */
export interface Brief {
  readonly version: 1;
  readonly subject: Subject;
  readonly fantasy?: Fantasy;
  readonly gender?: Gender;
  readonly age?: Age;
  /** How the body is built, if it is not average. */
  readonly build?: BodyBuild;
  /** Where a person comes from, if the prompt says so. The seed chooses among the skin and hair that are plausible there. */
  readonly origin?: Origin;
  /** The skin tone of a person, or any colour for other subjects. */
  readonly skin?: Skin | Color;
  /** The colours of parts of beings that are not people, such as `{ wings: "red" }`. */
  readonly parts?: { readonly [part in BodyPart]?: Color };
  readonly hair?: {
    readonly style?: HairStyle;
    /** What exactly the hairstyle looks like, in styles that draw haircuts. */
    readonly cut?: HairCut;
    /** A hair colour, or any other colour. */
    readonly color?: HairColor | Color;
    /** How the second colour is dyed into it. */
    readonly dye?: HairDye;
    readonly secondColor?: HairColor | Color;
  };
  /** Shown by styles whose eyes have an iris, and by robots. */
  readonly eyes?: { readonly color?: Color };
  readonly facialHair?: FacialHair;
  readonly beardLength?: BeardLength;
  readonly eyewear?: Eyewear;
  /** The shape of the frames of glasses. */
  readonly frames?: FrameShape;
  readonly headwear?: Headwear;
  readonly accessories: readonly Accessory[];
  /** The colours of single items, such as `{ scarf: "green" }`. Each has the source of its item. */
  readonly itemColors?: { readonly [item in Item]?: Color };
  /**
   * How single things are held, such as `{ phone: "ear" }`. Accessories that are not named are held as they are used. Headwear,
   * eyewear and clothes that are named are carried and not worn: `{ cap: "under-arm" }`.
   */
  readonly holds?: { readonly [item in Item]?: Hold };
  readonly expression?: Expression;
  /** What exactly the expression looks like, in styles that draw it. */
  readonly face?: Face;
  /** What arms and hands do. */
  readonly posture?: Posture;
  /** Where the eyes look, if not at the viewer, in styles whose eyes move. */
  readonly gaze?: Gaze;
  /** From where the head is seen, in styles whose heads turn. */
  readonly view?: View;
  /** To which side of the picture a turned head looks. The seed decides if absent. */
  readonly facing?: Facing;
  /** How the character stands, sits, moves or rides. */
  readonly stance?: Stance;
  /** An animal or a baby with the character. Without `at` it is where its kind usually is. */
  readonly companion?: {
    readonly kind?: Companion;
    readonly at?: CompanionPlace;
    readonly color?: Color;
  };
  readonly clothing?: {
    readonly type?: ClothingType;
    readonly color?: Color;
    readonly pattern?: ClothingPattern;
    /** The second colour of the pattern. Chosen to contrast with the first if absent. */
    readonly patternColor?: Color;
    /** What shows under clothes that are open or have no sleeves. */
    readonly under?: UnderGarment;
    readonly underColor?: Color;
  };
  readonly place?: Place;
  /** What the stage is for, if the place is one. */
  readonly stage?: Stage;
  /** `transparent` leaves out everything behind the character, including the place. */
  readonly background?: {
    readonly color?: Color | "transparent";
    /** What is on it. A place has none, except something round behind the head. */
    readonly pattern?: BackgroundPattern;
  };
  /** What falls or hangs in the air, with and without a place. */
  readonly weather?: Weather;
  readonly lighting?: Lighting;
  /** The colour of the light that falls from the sides. */
  readonly lightColor?: Color;
  readonly style?: StyleName;
  /** How the picture is made. It draws the style that suits it, except in the styles `pixel`, `voxel`, `clay`, `ink` and `sticker`. */
  readonly medium?: Medium;
  /** The colour of lines, of the second ink or of the only colour, in media that have one. */
  readonly inkColor?: Color;
  readonly framing?: Framing;
  /** A composition with its own props. It never overrides a trait. */
  readonly look?: LookName;
  /** The kind of portrait that was made from an image. */
  readonly portrait?: PortraitKind;
  /** The colour of details and of items without a colour. Chosen to contrast with hair, skin and clothes if absent. */
  readonly accent?: Color;
  /**
   * The other characters of the picture, at most five. The Brief itself describes the first one and what all share: place,
   * light, background, style and framing.
   */
  readonly others?: readonly Brief[];
  /** The source of each trait, by path. */
  readonly sources: { readonly [path in TraitPath]?: Source };
}

export const traitPaths = [
  "subject",
  "fantasy",
  "gender",
  "age",
  "build",
  "origin",
  "skin",
  "parts",
  "hair.style",
  "hair.cut",
  "hair.color",
  "hair.dye",
  "hair.secondColor",
  "eyes.color",
  "facialHair",
  "beardLength",
  "eyewear",
  "frames",
  "headwear",
  "accessories",
  "expression",
  "face",
  "posture",
  "stance",
  "companion.kind",
  "companion.at",
  "companion.color",
  "gaze",
  "view",
  "facing",
  "clothing.type",
  "clothing.color",
  "clothing.pattern",
  "clothing.patternColor",
  "clothing.under",
  "clothing.underColor",
  "place",
  "stage",
  "background.color",
  "background.pattern",
  "weather",
  "lighting",
  "lightColor",
  "style",
  "medium",
  "inkColor",
  "framing",
] as const;

/** The path of a trait: its keys in the Brief, joined by dots. */
export type TraitPath = (typeof traitPaths)[number];

export interface Source {
  /**
   * `prompt`: stated in the prompt. `role`: implied by a word of the prompt, as "barista" implies a cafe.
   * `hint`: stated by a hint. `negative`: excluded by the negative prompt. `request`: an option of the call.
   * `reference`: taken from a reference image. `default`: not mentioned.
   */
  readonly kind: "prompt" | "role" | "hint" | "negative" | "request" | "reference" | "default";
  /** The normalized words it was read from. */
  readonly words?: string;
  /** The key, for a hint. */
  readonly key?: string;
}

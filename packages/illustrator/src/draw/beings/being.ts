import type { HeadShape } from "./head-shape.ts";

/** The shape of a beak: its upper edge, half width, height and colours. */
export interface Beak {
  readonly kind: "cone" | "hook" | "bill" | "big" | "bent";
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly color: string;
  readonly tip?: string;
  readonly low?: string;
}

/** What the arms end in. */
export type Paws = "hand" | "paw" | "hoof" | "wing" | "fin" | "claw";

/**
 * An animal, a fantastic being or a thing with a face, as a row of a table. Figure units: the middle is
 * x = 140. Everything but the coat has a default.
 */
export interface Being {
  readonly coat: string;
  readonly head?: Partial<HeadShape>;
  /** Replaces the head's outline. `head` then only tells hats and temples of glasses the width. */
  readonly outline?: string;
  /** Neck and hands, where they are not of the coat. */
  readonly skin?: string;
  /** Behind the body: tails, wings, shells. */
  readonly behind?: string;
  /** Behind the head: ears at the side, manes. */
  readonly back?: string;
  /** Clipped to the head. */
  readonly marks?: string;
  /** Under the mouth. */
  readonly muzzle?: string;
  /** Over the mouth: noses, fangs, trunks. */
  readonly front?: string;
  /** On the crown: tufts and fins. Headwear hides it, except a crown and headphones. */
  readonly hair?: string;
  /** Ears and horns, over headwear as if it had holes for them. */
  readonly top?: string;
  readonly eyes?: {
    readonly x?: number;
    readonly y?: number;
    readonly r?: number;
    readonly white?: string;
    readonly ink?: string;
    /** The colour around the eyes, if it is not the coat. */
    readonly under?: string;
    readonly lashes?: boolean;
    /** Draws no white, although the coat is dark. */
    readonly solid?: boolean;
  };
  readonly mouth?: {
    /** It is sewn and does not open. */
    readonly isStitched?: boolean;
    readonly x?: number;
    readonly y?: number;
    readonly scale?: number;
    readonly under?: string;
  };
  readonly beak?: Beak;
  /** The blush of the cheeks: the distance from the middle, and the height. */
  readonly blush?: readonly [number, number] | false;
  /** Worn unless there is other headwear. */
  readonly ownHat?: string;
  /** Moves and scales headwear, where the head's shape is not enough to fit it. */
  readonly hat?: { readonly scale?: number; readonly y?: number; readonly scaleY?: number };
  /** How long the neck of an animal without clothes is. */
  readonly neck?: number;
  /** Half the width of a body without clothes at several heights, where it is not that of a mammal. */
  readonly torso?: {
    readonly shoulder: number;
    readonly chest: number;
    readonly waist: number;
    readonly hip: number;
  };
  /** Behind a head that is the whole body, as long as it wears and holds nothing: the legs of a crab. */
  readonly alone?: string;
  /** The breadth and the height of the body. */
  readonly body?: readonly [number, number];
  readonly paws?: Paws;
  /** Looks menacing when angry, determined or confident. */
  readonly wicked?: boolean;
  /** Is recognized by what is behind it, which therefore has to be in the image. */
  readonly showsBehind?: boolean;
  /** Has no body that could be dressed. */
  readonly bodiless?: boolean;
}

/** Rows by the name of the subject. */
export type BeingTable = { readonly [name: string]: Being };

import type { Brief } from "./brief/brief.ts";
import type { BriefRequest } from "./brief/read-brief.ts";
import type { AspectRatio, Background, FixedAspectRatio, ImageFormat, Resolution } from "./output.ts";
import type { ElementImage } from "./references/elements/element-image.ts";
import type { Portrait, PortraitKind } from "./references/portrait-kind.ts";
import type { Warning } from "./warning.ts";

export interface IllustrateRequest extends BriefRequest {
  /** An integer from 0 to 2^32-1 for what the Brief leaves open. Default: a hash of prompt and hints. */
  readonly seed?: number;
  /** Draw this instead of reading the prompt; checked first. `style` still wins over its style. */
  readonly brief?: Partial<Brief> | Readonly<Record<string, unknown>>;
  /**
   * One to six pictures, JPEG, PNG, WebP or AVIF told by their bytes. The first becomes a stylised portrait
   * (see `portrait`); what was not said of clothes and background takes the pictures' colours.
   */
  readonly references?: readonly Uint8Array[];
  /**
   * What the first reference becomes: a portrait of a kind, or `none`, a drawn figure in its colours.
   * Also heard as the hint `portrait`. By default who brings a photo gets their own face back, in the
   * kind that goes with the style: comic and cartoon `comic`, sketch and line-art `sketch`, pixel and
   * voxel `pixel`, minimal `duotone`, abstract `pop-art`, flat `poster`, clay `watercolor`, none
   * `comic`. Only where the words ask for a being no camera meets (a robot, dragon, alien, ghost or
   * monster) is a figure drawn instead.
   */
  readonly portrait?: Portrait;
  /**
   * Up to six pictures to show in the scene, a logo or a product: the first on the shirt, the second on
   * the wall, the third in the hand, the others on the wall, or where `on` says. What has an even
   * ground loses it. On a portrait they are small tiles.
   */
  readonly elementImages?: readonly ElementImage[];
  readonly output?: {
    /** Default `auto`. */
    readonly aspectRatio?: AspectRatio;
    /** The longer side by name; default `1K`. */
    readonly resolution?: Resolution;
    /** The longer side in pixels, 16 to 4096, instead of `resolution`. */
    readonly size?: number;
    /** Default `png`. */
    readonly format?: ImageFormat;
    /**
     * `transparent` leaves out what is behind the character, `opaque` never does; `auto`, the default,
     * does as the words say. JPEG has no transparency and is white there, with a warning.
     */
    readonly background?: Background;
  };
}

export interface IllustrateOptions {
  /** Stops before the next stage; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called at each stage; the fraction of the whole never falls. */
  readonly onProgress?: (progress: IllustrateProgress) => void;
}

export interface IllustrateProgress {
  readonly stage: "understanding" | "drawing" | "rendering";
  /** 0 to 1, over all stages. */
  readonly fraction: number;
}

export interface Illustration {
  /** What was drawn: the traits understood, from the prompt or as given. */
  readonly brief: Brief;
  /**
   * The picture as SVG, complete in itself: no fonts, no links to fetch, its licence inside. Its ids are
   * its own, so that it can be inlined on a page beside others.
   */
  readonly svg: string;
  /**
   * What the picture shows, in one English sentence: "A smiling astronaut with curly red hair and round
   * glasses." Made of the Brief, never of the prompt's own words; also the `<desc>` of the SVG.
   */
  readonly alt: string;
  readonly image: Image & { readonly format: ImageFormat };
  /** Draws it small, as WebP, longer side 256 or the picture's own if that is less: only for those who want it, because it takes a third of the time. */
  thumbnail(): Promise<Image>;
  /** The seed used: with the same brief it gives the same bytes. */
  readonly seed: number;
  /** Whether reference pictures had a say. */
  readonly mode: "prompt" | "references";
  /** The kind of portrait made of the first reference; absent for a drawn figure. */
  readonly portrait?: PortraitKind;
  readonly outputApplied: {
    readonly aspectRatio: FixedAspectRatio;
    /** Absent where a size was asked for. */
    readonly resolution?: Resolution;
    /** The longer side in pixels, where it was asked for so. */
    readonly size?: number;
    readonly format: ImageFormat;
    readonly background: Exclude<Background, "auto">;
  };
  /** What was asked for and is not drawn; empty when all is. */
  readonly warnings: readonly Warning[];
  /**
   * The licence of the drawn parts, "CC BY 4.0". All of them allow commercial use. Of a portrait it
   * says that the rights in the caller's own picture are unchanged.
   */
  readonly license: string;
  readonly licenseUrl: string;
  /** Who drew them, in one line to put beside the picture. */
  readonly credit: string;
  /** Of the drawing: when it changes, the same brief and seed may look different. */
  readonly version: string;
}

export interface Image {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

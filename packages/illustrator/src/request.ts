import type { AltLanguage } from "./alt/alt-languages.ts";
import type { LocalAlt } from "./alt/describe-locally.ts";
import type { Brief } from "./brief/brief.ts";
import type { BriefRequest } from "./brief/read-brief.ts";
import type { PortraitKind } from "./brief/values/pictures.ts";
import type { CastMember } from "./cast/cast-member.ts";
import type { Reading } from "./language/reading.ts";
import type { AspectRatio, Background, FixedAspectRatio, ImageFormat, Resolution } from "./output.ts";
import type { ElementImage } from "./references/elements/element-image.ts";
import type { Portrait } from "./references/portrait-kind.ts";
import type { Warning } from "./warning.ts";

export interface IllustrateRequest extends BriefRequest {
  /**
   * An integer from 0 to 2^32-1 that decides everything the Brief leaves open. Default: a hash of prompt and
   * hints.
   */
  readonly seed?: number;
  /**
   * The person to edit. The request then changes only what it mentions: face, hair, skin, clothes and place stay as
   * they were drawn, and `brief` overrides single traits. The seed is the person's.
   */
  readonly base?: BasePerson;
  /** Drawn instead of the prompt. Validated first. `style`, `expression`, `framing` and `look` override its own. */
  readonly brief?: Partial<Brief> | Readonly<Record<string, unknown>>;
  /**
   * One to six images as JPEG, PNG, WebP or AVIF, detected by their bytes. The first one becomes a stylized
   * portrait (see `portrait`). Colours of clothes and background that are not stated are taken from the
   * images. With a `base` they are shown in the scene like element images, where the prompt says ("in his hand").
   */
  readonly references?: readonly Uint8Array[];
  /**
   * What the first reference becomes: a kind of portrait, or `none` for a drawn figure in its colours. Can
   * also be set by the hint `portrait`. The default depends on the style: `comic` for comic, cartoon and no
   * style, `sketch` for sketch, line-art and ink, `pixel` for pixel and voxel, `duotone` for minimal, `pop-art`
   * for abstract, `poster` for flat and sticker, `watercolor` for clay and 3d. Subjects that cannot be photographed (a robot,
   * dragon, alien, ghost or monster) are drawn as a figure.
   */
  readonly portrait?: Portrait;
  /**
   * Up to six images to show in the scene, such as a logo or a product. By default the first is on the shirt,
   * the second on the wall, the third in the hand and the others on the wall. A uniform background is
   * removed. On a portrait they are small tiles.
   */
  readonly elementImages?: readonly ElementImage[];
  /**
   * The language of `localAlt`: `es`, `fr`, `de`, `it` or `pt`. Default: that of the prompt, if it is one of these.
   */
  readonly altLanguage?: AltLanguage;
  readonly output?: {
    /** Default `auto`. */
    readonly aspectRatio?: AspectRatio;
    /** The longer side by name; default `1K`. */
    readonly resolution?: Resolution;
    /** The longer side in pixels, 16 to 4096, instead of `resolution`. */
    readonly size?: number;
    /** Doubles the longer side, to at most 4096 pixels. */
    readonly upscale?: boolean;
    /** Default `png`. */
    readonly format?: ImageFormat;
    /**
     * `transparent` leaves out everything behind the character, `opaque` never does, `auto` (the default)
     * follows the prompt. JPEG does not support transparency: the background is white, with a warning.
     */
    readonly background?: Background;
    /**
     * Makes the figure blink and glance: in an SVG by a style sheet, which plays in an `<img>`, makes it breathe too, and is
     * still for people who prefer reduced motion; in WebP and PNG of at most 1024 pixels as frames that repeat. JPEG, casts
     * and portraits of photos do not move, with a warning.
     */
    readonly animate?: boolean;
    /** The version of the drawing: one of `drawingVersions`. Default: the newest. */
    readonly version?: string;
  };
}

/** A person that was drawn before. */
export interface BasePerson {
  readonly brief: Partial<Brief> | Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** The image of which the person is a portrait. Absent for a drawn figure. */
  readonly reference?: Uint8Array;
}

export interface IllustrateOptions {
  /** Stops before the next stage. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called at each stage. The fraction never decreases. */
  readonly onProgress?: (progress: IllustrateProgress) => void;
}

export interface IllustrateProgress {
  readonly stage: "understanding" | "drawing" | "rendering";
  /** 0 to 1, over all stages. */
  readonly fraction: number;
}

export interface Illustration {
  /** The traits that were drawn, from the prompt or as given. */
  readonly brief: Brief;
  /**
   * The image as SVG, self-contained: no fonts, no external references, with its licence. Its ids are unique,
   * so it can be inlined on a page next to others.
   */
  readonly svg: string;
  /**
   * What the image shows, in one English sentence: "A smiling astronaut with curly red hair and round
   * glasses." Made from the Brief, never from the words of the prompt. Also the `<desc>` of the SVG.
   */
  readonly alt: string;
  /**
   * The same in another language: that of the prompt, or `altLanguage`. It says what the language's table has words for;
   * `alt` says everything. Absent for English.
   */
  readonly localAlt?: LocalAlt;
  readonly image: Image & { readonly format: ImageFormat };
  /**
   * Renders a WebP thumbnail with a longer side of 256, or the image's own if that is less. It is rendered on
   * demand, because it takes a third of the time.
   */
  thumbnail(): Promise<Image>;
  /** The seed. With the same Brief it gives the same bytes. */
  readonly seed: number;
  /**
   * The Brief, the seed and the version as short text; `decodeFace` reads it. Absent if the image shows images of the
   * caller or several characters, which are not part of it.
   */
  readonly code?: string;
  /** The positions of the characters, if the prompt or the Brief describes several. */
  readonly cast?: readonly CastMember[];
  /** Whether reference images were used. */
  readonly mode: "prompt" | "references";
  /** The kind of portrait. Absent for a drawn figure. */
  readonly portrait?: PortraitKind;
  readonly outputApplied: {
    readonly aspectRatio: FixedAspectRatio;
    /** Absent if a size was requested. */
    readonly resolution?: Resolution;
    /** The requested longer side in pixels. */
    readonly size?: number;
    readonly format: ImageFormat;
    readonly background: Exclude<Background, "auto">;
  };
  /** How the prompt was understood. Absent if a `brief` was drawn instead of it. */
  readonly reading?: Reading;
  /** What was requested but not drawn. */
  readonly warnings: readonly Warning[];
  /**
   * The licence of the drawn parts, such as "CC BY 4.0". All allow commercial use. For a portrait it states
   * that the rights in the caller's image are unchanged.
   */
  readonly license: string;
  readonly licenseUrl: string;
  /** The creators, in one line to show with the image. */
  readonly credit: string;
  /** The version of the drawing. When it changes, the same Brief and seed may look different. */
  readonly version: string;
}

export interface Image {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

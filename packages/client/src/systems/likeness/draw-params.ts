import type {
  AspectRatio,
  BackgroundOption,
  CreateSetRequest,
  Expression,
  Style,
} from "../../generated/v1/types.gen.ts";

/** What is drawn: a prompt, the face of a code, or the robot of a name. */
export type DrawParams = (
  | {
      /** In plain words; 1 to 5,000 characters. */
      prompt: string;
      /** Decides what the prompt leaves open, 0 to 4,294,967,295. Default: derived from the prompt. */
      seed?: number;
      /** For the fallback. */
      name?: string;
    }
  | {
      /** The code of a face: `code` of a job's avatar, of a saved avatar, or of an image. */
      code: string;
      /** For the fallback. */
      name?: string;
    }
  | {
      /** Any text, such as a user name. The same name always has the same robot. */
      name: string;
    }
) & {
  style?: Style;
  /** Replaces the expression; everything else stays the same. */
  emotion?: Expression;
  /** The longer side in pixels, 16 to 4096. Default 1024. */
  size?: number;
  aspectRatio?: AspectRatio;
  background?: BackgroundOption;
  /** Makes the figure blink and glance, in `svg`, `webp` and `png`. An image that cannot move is an error. */
  animate?: boolean;
  /** The version of the drawing. Default: the newest. */
  drawingVersion?: string;
  /** Drawn for `name` if the prompt is rejected or the code cannot be read, instead of an error. */
  fallback?: "robot" | "initials";
};

/** A face, with the name that `site.webmanifest` shows. */
export type PackParams =
  | { /** The id of a saved avatar, whose label is the name. */ avatarId: string }
  | { code: string; name?: string }
  | { prompt: string; seed?: number; style?: Style; name?: string }
  | { /** Its robot is drawn. */ name: string; style?: Style };

/** What is shown in every state: a face, a saved avatar, or the picture of an agent. */
export type PresenceParams =
  | {
      /** The name of an agent. */
      agent: string;
      /** The side of a frame of the atlas, 16 to 512 pixels (default 256), or of the SVG. */
      size?: number;
    }
  | { avatarId: string; size?: number }
  | DrawParams;

/** Different names, or the number of faces, and what they have in common. */
export type SetParams = Omit<CreateSetRequest, "names" | "count"> &
  ({ names: readonly string[]; count?: undefined } | { count: number; names?: undefined });

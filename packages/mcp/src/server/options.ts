import type { Likeness } from "@likeness/client";
import type { LocalWork } from "../local/local-work.ts";

/** What the tools of one client work with. */
export interface McpServerOptions {
  /** Draws and saves: a client of this machine, of a server or of another system. */
  readonly likeness: Likeness;
  /** The format of the pictures in results. Default `webp`; tools can ask for `png`. */
  readonly imageFormat?: PictureFormat | undefined;
  /** Where the identity files of agents are read and written. Default: callers pass their texts. */
  readonly directory?: string | undefined;
  /** Does what needs no server. Default: in this thread. */
  readonly local?: LocalWork | undefined;
}

export const pictureFormats = ["webp", "png"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The longer side of the pictures in results, in pixels. */
export const pictureSize = 512;

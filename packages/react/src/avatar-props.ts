import type { Job } from "@likeness/client";
import type { Drawing } from "./core/drawing.ts";
import type { AvatarClient, JobSource } from "./core/follow.ts";
import type { Pictured } from "./core/picture.ts";
import type { FrameProps } from "./frame.tsx";

/**
 * What is shown, in this order: `src`, `avatar`, `job`, and a drawing of `code`, `prompt` or `name`. Null for one of the first
 * three shows the initials of `name`.
 */
export interface AvatarProps extends FrameProps, Drawing {
  readonly src?: string | null | undefined;
  readonly srcSet?: string | undefined;
  /** What the API returned, or the id of a saved avatar. */
  readonly avatar?: Pictured | string | null | undefined;
  /** A job or its id. The picture appears when it has completed. */
  readonly job?: Job | JobSource | string | null | undefined;
  /** For an id, and for what is pending. Default: that of the provider. */
  readonly client?: AvatarClient | undefined;
}

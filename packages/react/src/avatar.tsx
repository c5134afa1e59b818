import type { Job } from "@likeness/client";
import type { ReactElement } from "react";
import type { Drawing } from "./core/drawing.ts";
import { type AvatarClient, isPending, type JobSource } from "./core/follow.ts";
import { defaultSize } from "./core/look.ts";
import { type Pictured, shownOf } from "./core/picture.ts";
import { FollowedAvatar } from "./followed-avatar.tsx";
import { Frame, type FrameProps } from "./frame.tsx";

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

/** A picture of an avatar, or its initials. It has no hooks, so that it also works in server components. */
export function Avatar({ src, srcSet, avatar, job, client, ...frame }: AvatarProps): ReactElement {
  if (src !== undefined) return <Frame {...frame} shown={src ? { picture: { srcSet, src } } : {}} />;
  const thing = avatar === undefined ? job : avatar;
  if (thing === undefined) return <Frame {...frame} />;
  if (thing === null) return <Frame {...frame} shown={{}} />;
  if (typeof thing === "string" || isPending(thing)) {
    return <FollowedAvatar {...frame} client={client} avatar={avatar} job={job} />;
  }
  return <Frame {...frame} shown={shownOf(thing, frame.size ?? defaultSize)} />;
}

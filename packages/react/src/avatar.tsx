import type { ReactElement } from "react";
import type { AvatarProps } from "./avatar-props.ts";
import { isPending } from "./core/follow.ts";
import { defaultSize } from "./core/look.ts";
import { shownOf } from "./core/picture.ts";
import { FollowedAvatar } from "./followed-avatar.tsx";
import { Frame } from "./frame.tsx";

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

import type { AvatarWithLooks } from "./avatar.ts";
import type { Twin } from "./twin.ts";

/** A twin with the avatar that shows it, which it has once it is trained and until the avatar is deleted. */
export interface TwinWithAvatar {
  readonly twin: Twin;
  readonly avatar: AvatarWithLooks | null;
}

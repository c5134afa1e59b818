"use client";

import type { Avatar } from "@likeness/client";
import { type AvatarClient, followAvatar } from "./core/follow.ts";
import { useSettings } from "./provider.tsx";
import { useFollow } from "./use-follow.ts";

export interface AvatarState {
  readonly avatar: Avatar | undefined;
  /** Why the avatar could not be loaded. An avatar that could not be made is no error: it has the status `error`. */
  readonly error: unknown;
  /** Loads it again. */
  readonly reload: () => void;
}

/**
 * Loads a saved avatar, and again when it is no longer pending.
 *
 * @param client Default: that of the provider.
 * @param id Null while there is none.
 */
export function useAvatar(
  client: AvatarClient | null | undefined,
  id: string | null | undefined,
): AvatarState {
  const settings = useSettings();
  const [{ value, error }, reload] = useFollow(client ?? settings.client, id ?? undefined, followAvatar);
  return { avatar: value, error, reload };
}

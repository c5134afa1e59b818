"use client";

import type { ReactElement } from "react";
import type { AvatarProps } from "./avatar-props.ts";
import { isPending } from "./core/follow.ts";
import { defaultSize } from "./core/look.ts";
import { shownOf } from "./core/picture.ts";
import { Frame } from "./frame.tsx";
import { useAvatar } from "./use-avatar.ts";
import { useJob } from "./use-job.ts";

/** An avatar that has to be requested, or is not there yet. */
export function FollowedAvatar({
  client,
  avatar: given,
  job: givenJob,
  ...frame
}: Omit<AvatarProps, "src" | "srcSet">): ReactElement {
  const [id, pending] = typeof given === "string" ? [given] : [null, given];
  const { avatar, error } = useAvatar(client, id);
  const { job, error: jobError } = useJob(client, given ? pending?.jobId : givenJob);
  const thing = avatar ?? job;
  const isBusy = !error && !jobError && (!thing || isPending(thing));
  const shown = shownOf(thing ?? {}, frame.size ?? defaultSize);
  return (
    <Frame
      {...(isBusy && { "aria-busy": true })}
      {...frame}
      shown={{ ...shown, label: shown.label ?? pending?.label ?? undefined }}
    />
  );
}

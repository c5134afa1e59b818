import type { JobFailure } from "../../generated/v1/types.gen.ts";
import {
  createPathReceiver,
  type PathReceiver,
  type PathReceiverOptions,
} from "../../webhooks/create-path-receiver.ts";
import { member, textAt } from "../entities.ts";
import { failureOf, hasFailed, urlOf } from "./decode.ts";
import { jobIdOf } from "./encode.ts";

interface HooxEventBase {
  readonly task: string | undefined;
  /** For `likeness.jobs.resume`; undefined where the delivery does not name the avatar, as on Hoox's overview page. */
  readonly jobId: string | undefined;
  readonly avatarId: string | undefined;
  readonly lookId: string;
  /** The delivery as it was sent. */
  readonly body: unknown;
}

export type HooxEvent = HooxEventBase &
  (
    | { readonly type: "look.ready"; readonly imageUrl: string }
    | { readonly type: "look.failed"; readonly error: JobFailure }
  );

/** Receives Hoox's webhooks, which are not signed. */
export function createHooxReceiver(options: PathReceiverOptions): PathReceiver<HooxEvent> {
  return createPathReceiver(options, decodeEvent);
}

/** An event in either form: with `job_id`, which is the id of the look, or with the ids of the avatar and the look. */
function decodeEvent(body: unknown): HooxEvent | undefined {
  const lookId = textAt(body, "look_id") ?? textAt(body, "job_id");
  const avatarId = textAt(body, "avatar_id");
  if (lookId === undefined) return undefined;
  const jobId = avatarId && jobIdOf(avatarId, lookId);
  const about = { task: textAt(body, "task"), jobId, avatarId, lookId, body };
  const imageUrl = urlOf(member(body, "result"));
  if (imageUrl !== undefined) return { ...about, type: "look.ready", imageUrl };
  if (!hasFailed(textAt(body, "status"))) return undefined;
  return { ...about, type: "look.failed", error: failureOf(body, textAt(body, "error", "message")) };
}

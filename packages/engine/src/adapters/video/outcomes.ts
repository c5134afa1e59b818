import type { VideoOutcome } from "../../ports/video-reader.ts";

export function succeed<T>(value: T): VideoOutcome<T> {
  return { ok: true, value };
}

export type VideoFailure = Extract<VideoOutcome<never>, { readonly ok: false }>;

export function fail(reason: VideoFailure["reason"], message: string): VideoFailure {
  return { ok: false, reason, message };
}

/** Reads videos that callers supply. They are untrusted, so each method has a time limit. */
export interface VideoReader {
  /** Reads what the container says. Only MP4 and QuickTime (MOV) are supported. */
  inspect(path: string, signal: AbortSignal): Promise<VideoOutcome<VideoFacts>>;
  /** Decodes the frame that is displayed at a time, as an upright JPEG. */
  readFrame(video: Video, seconds: number, signal: AbortSignal): Promise<VideoOutcome<Uint8Array>>;
  /** Returns the numbers of the frames at which a movement starts after a pause, in order. */
  findMovements(video: Video, signal: AbortSignal): Promise<VideoOutcome<readonly number[]>>;
  /** Whether the sound is at least as loud as quiet speech for half a second. */
  hasAudibleSound(video: Video, signal: AbortSignal): Promise<VideoOutcome<boolean>>;
}

export interface Video {
  readonly path: string;
  readonly facts: VideoFacts;
}

export interface VideoFacts {
  readonly container: "mp4" | "mov";
  /** `avc`, `hevc`, `vp9`, `av1` or another one; null if it is unknown. */
  readonly codec: string | null;
  /** As displayed, after rotation. */
  readonly width: number;
  readonly height: number;
  /** By how many degrees frames are rotated clockwise to be displayed. */
  readonly rotation: 0 | 90 | 180 | 270;
  readonly durationSeconds: number;
  /** When each frame is displayed, in seconds, in order. Its index is the number of the frame. */
  readonly frameTimes: readonly number[];
  /** Null if there is no sound. */
  readonly audioCodec: string | null;
}

export type VideoOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /**
       * - `invalid`: not a video of a supported format, or damaged.
       * - `no_decoder`: the program that decodes videos is not installed. The message says how to install it.
       * - `timeout`: the time limit is over.
       */
      readonly reason: "invalid" | "no_decoder" | "timeout";
      /** A sentence without the path. */
      readonly message: string;
    };

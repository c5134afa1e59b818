import type { Clock } from "../../ports/clock.ts";
import type { Threads } from "../../ports/threads.ts";
import { ThreadLostError, ThreadsUnavailableError } from "../../ports/threads.ts";
import type { Video, VideoFacts, VideoOutcome, VideoReader } from "../../ports/video-reader.ts";
import { createFrameComparer, movementStarts, sampleSize, samplesPerSecond } from "./find-movements.ts";
import { createSoundMeter, soundRate } from "./measure-sound.ts";
import { fail, succeed } from "./outcomes.ts";
import { readFacts } from "./read-facts.ts";
import { type FfmpegRun, installFfmpeg, runFfmpeg } from "./run-ffmpeg.ts";

export interface FfmpegVideoReaderOptions {
  /** Real time: other processes know no other. */
  readonly clock: Clock;
  /** Threads that run `readFacts`. */
  readonly threads: Threads<string, VideoOutcome<VideoFacts>>;
  /** Returns the path of ffmpeg, or null if there is none. Called when a video is decoded for the first time. */
  findFfmpeg(): Promise<string | null>;
  /** Time limits of decoding a part of a video, and all of it. */
  readonly timeLimitsMs?: { readonly part: number; readonly whole: number };
}

/** Reads containers with mediabunny and decodes with ffmpeg. */
export function createFfmpegVideoReader({
  clock,
  threads,
  findFfmpeg,
  timeLimitsMs = { part: 60_000, whole: 240_000 },
}: FfmpegVideoReaderOptions): VideoReader {
  let program: Promise<string | null> | undefined;

  async function decode(
    video: Video,
    run: Pick<FfmpegRun, "timeLimitMs" | "inputOptions" | "outputOptions" | "onOutput" | "signal">,
  ) {
    program ??= findFfmpeg();
    const path = await program;
    if (path === null) return fail("no_decoder", `ffmpeg was not found. ${installFfmpeg}`);
    return runFfmpeg({ program: path, clock, input: video.path, ...run });
  }

  return {
    async inspect(path, signal) {
      try {
        return await threads.run(path, { signal });
      } catch (error) {
        if (error instanceof ThreadsUnavailableError) return readFacts(path);
        if (error instanceof ThreadLostError)
          return fail("timeout", "Reading the video took too long or too much memory.");
        throw error;
      }
    },

    async readFrame(video, seconds, signal) {
      const parts: Uint8Array[] = [];
      const failed = await decode(video, {
        timeLimitMs: timeLimitsMs.part,
        inputOptions: ["-ss", seconds.toFixed(3)],
        outputOptions: [
          "-an",
          "-frames:v",
          "1",
          "-c:v",
          "mjpeg",
          "-q:v",
          "2",
          "-pix_fmt",
          "yuvj420p",
          "-f",
          "image2pipe",
        ],
        onOutput: (bytes) => void parts.push(bytes),
        signal,
      });
      if (failed) return failed;
      return parts.length === 0
        ? fail("invalid", `The video has no frame at ${seconds} seconds.`)
        : succeed(new Uint8Array(Buffer.concat(parts)));
    },

    async findMovements(video, signal) {
      const comparer = createFrameComparer();
      const { width, height } = sampleSize;
      const filters = [`fps=${samplesPerSecond}:start_time=0`, `scale=${width}:${height}`, "format=gray"];
      const failed = await decode(video, {
        timeLimitMs: timeLimitsMs.whole,
        outputOptions: ["-an", "-vf", filters.join(","), "-f", "rawvideo"],
        onOutput: comparer.add,
        signal,
      });
      if (failed) return failed;
      const { frameTimes } = video.facts;
      return succeed(movementStarts(comparer.differences).map((seconds) => frameAt(frameTimes, seconds)));
    },

    async hasAudibleSound(video, signal) {
      if (video.facts.audioCodec === null) return succeed(false);
      const meter = createSoundMeter();
      const failed = await decode(video, {
        timeLimitMs: timeLimitsMs.part,
        outputOptions: ["-vn", "-ac", "1", "-ar", String(soundRate), "-f", "s16le"],
        onOutput: meter.add,
        signal,
      });
      return failed ?? succeed(meter.isAudible());
    },
  };
}

/** The number of the frame that is displayed at a time. */
function frameAt(frameTimes: readonly number[], seconds: number): number {
  // Times of frames are rounded.
  const next = frameTimes.findIndex((time) => time > seconds + 0.001);
  return Math.max(0, (next < 0 ? frameTimes.length : next) - 1);
}

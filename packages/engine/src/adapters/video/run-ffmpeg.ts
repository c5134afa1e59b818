import type { Clock } from "../../ports/clock.ts";
import { fail, type VideoFailure } from "./outcomes.ts";

export interface FfmpegRun {
  /** The program's path. */
  readonly program: string;
  readonly clock: Clock;
  readonly timeLimitMs: number;
  /** Options before the input, such as `-ss`. */
  readonly inputOptions?: readonly string[];
  /** The path of a file that is known to be MP4 or MOV. */
  readonly input: string;
  /** Options of the output, which is written to the standard output. */
  readonly outputOptions: readonly string[];
  /** Called for each part of the output. */
  onOutput(bytes: Uint8Array): void;
  readonly signal: AbortSignal;
}

/** Decodes a file in a process of its own. Returns null if it succeeded. Rejects with the reason of the signal. */
export async function runFfmpeg(run: FfmpegRun): Promise<VideoFailure | null> {
  const { program, clock, timeLimitMs, signal } = run;
  signal.throwIfAborted();
  const { spawn } = process.getBuiltinModule("node:child_process");
  const { constants, setPriority } = process.getBuiltinModule("node:os");
  const child = spawn(program, argumentsOf(run), {
    stdio: ["ignore", "pipe", "ignore"],
    shell: false,
    windowsHide: true,
    // ffmpeg writes files if some variables are set. Windows needs SystemRoot to start a program.
    env: { SystemRoot: process.env["SystemRoot"] },
  });
  const ended = new AbortController();
  const kill = () => child.kill("SIGKILL");
  let isLate = false;
  const onTimeout = () => {
    isLate = true;
    kill();
  };
  clock.sleep(timeLimitMs, ended.signal, { background: true }).then(onTimeout, () => undefined);
  signal.addEventListener("abort", kill, { once: true });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  try {
    // Requests of callers come first.
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    child.stdout.on("data", run.onOutput);
    const code = await closed;
    signal.throwIfAborted();
    if (isLate) return fail("timeout", `Decoding the video took longer than ${timeLimitMs / 1000} seconds.`);
    return code === 0 ? null : fail("invalid", "The video cannot be decoded.");
  } catch (error) {
    signal.throwIfAborted();
    if (child.pid === undefined) return fail("no_decoder", `ffmpeg could not be started. ${installFfmpeg}`);
    throw error;
  } finally {
    ended.abort();
    signal.removeEventListener("abort", kill);
    kill();
  }
}

export const installFfmpeg =
  "Install ffmpeg, or add the package @ffmpeg-installer/ffmpeg beside @likeness/engine.";

function argumentsOf({ inputOptions = [], input, outputOptions }: FfmpegRun): string[] {
  return [
    ...["-nostdin", "-hide_banner", "-loglevel", "quiet"],
    // Nothing but this file is opened, and only by the demuxer of MP4 and MOV: others read further files that the video
    // names, such as a playlist does.
    ...["-protocol_whitelist", "file", "-f", "mov", "-enable_drefs", "0", "-use_absolute_path", "0"],
    ...["-codec_whitelist", decoders.join(","), "-threads", "2"],
    ...inputOptions,
    ...["-i", `file:${input}`, "-map_metadata", "-1", "-sn", "-dn"],
    ...outputOptions,
    "pipe:1",
  ];
}

/** Those of formats that cameras and phones write. The others are rarely used and rarely tested. */
const decoders = [
  ...[
    "h264",
    "hevc",
    "vp8",
    "vp9",
    "libvpx-vp9",
    "av1",
    "libdav1d",
    "libaom-av1",
    "prores",
    "mpeg4",
    "mjpeg",
  ],
  ...["aac", "mp3", "mp3float", "opus", "libopus", "flac", "alac", "ac3", "eac3"],
  ...["pcm_s16le", "pcm_s16be", "pcm_s24le", "pcm_s24be", "pcm_s32le", "pcm_s32be", "pcm_f32le", "pcm_f32be"],
];

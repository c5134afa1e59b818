// Writes the test clips: node --conditions=source packages/engine/test/video/make-clips.ts
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import ffmpeg from "@ffmpeg-installer/ffmpeg";

import { clipPath as clip } from "./clips.ts";

function run(name: string, ...args: string[]): void {
  execFileSync(ffmpeg.path, ["-v", "error", "-y", "-bitexact", ...args, clip(name)], { stdio: "inherit" });
}

/** A head and shoulders, of which the head moves to the right and back within one second from each of the times. */
function talkingHead(size: string, rate: number, seconds: number, times: readonly number[]): string[] {
  const moves = times.map((time) => `between(t,${time},${time + 1})*sin((t-${time})*PI)`).join("+") || "0";
  const height = Number(size.split("x")[1]);
  const source = (color: string, of: string) => `color=${color}:s=${of}:r=${rate}:d=${seconds}`;
  const graph = [
    `${source("0x446688", size)}[back]`,
    `${source("0xE8C0A0", `300x${height / 2}`)}[head]`,
    `${source("0x203040", `700x${Math.floor(height / 3)}`)}[body]`,
    "[back][body]overlay=(W-w)/2:H-h[one]",
    `[one][head]overlay='(W-w)/2+W/8*(${moves})':H/6`,
  ];
  return ["-f", "lavfi", "-i", graph.join(";")];
}

/** Tones with pauses, as loud as speech. */
const voice = (seconds: number) => [
  "-f",
  "lavfi",
  "-i",
  `aevalsrc='0.2*sin(440*t)*gt(sin(6*t),0)':s=16000:d=${seconds}`,
];
const silence = (seconds: number) => ["-f", "lavfi", "-i", `aevalsrc=0:s=16000:d=${seconds}`];
const h264 = ["-c:v", "libx264", "-preset", "veryslow", "-crf", "42", "-pix_fmt", "yuv420p"];
const aac = (seconds: number) => ["-c:a", "aac", "-b:a", "5k", "-t", String(seconds)];

run(
  "dataset.mp4",
  ...talkingHead("1280x720", 10, 62, [10, 25, 40]),
  ...voice(62),
  ...h264,
  "-g",
  "100",
  ...aac(62),
);
run("consent.mp4", ...talkingHead("640x360", 10, 5, []), ...voice(5), ...h264, ...aac(5));
run("consent-silent.mp4", ...talkingHead("640x360", 10, 5, []), ...silence(5), ...h264, ...aac(5));
run(
  "hevc.mp4",
  ...talkingHead("1280x720", 25, 3, [1]),
  "-c:v",
  "libx265",
  "-crf",
  "36",
  "-tag:v",
  "hvc1",
  "-x265-params",
  "log-level=error",
);
run("vp9.mp4", ...talkingHead("1280x720", 25, 3, [1]), "-c:v", "libvpx-vp9", "-crf", "45", "-b:v", "0");
run("vp9.webm", ...talkingHead("1280x720", 25, 3, [1]), "-c:v", "libvpx-vp9", "-crf", "45", "-b:v", "0");
// A phone that is held upright stores frames that lie on their side.
run("lying.mov", ...talkingHead("720x1280", 25, 2, []), "-vf", "transpose=2", ...h264);
run("rotated.mov", "-i", clip("lying.mov"), "-c", "copy", "-metadata:s:v:0", "rotate=270");
rmSync(clip("lying.mov"));
// 30, then 10 frames per second.
run(
  "variable-rate.mp4",
  ...talkingHead("1280x720", 30, 6, [4]),
  "-vf",
  "select='lt(t,3)+not(mod(n,3))'",
  "-vsync",
  "vfr",
  ...h264,
);
const whole = readFileSync(clip("hevc.mp4"));
writeFileSync(clip("truncated.mp4"), whole.subarray(0, whole.length - 3000));
writeFileSync(clip("text.mp4"), "This is not a video.\n".repeat(100));

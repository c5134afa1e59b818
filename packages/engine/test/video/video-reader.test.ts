import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createThreadPool } from "../../src/adapters/threads/thread-pool.ts";
import {
  createFfmpegVideoReader,
  type FfmpegVideoReaderOptions,
} from "../../src/adapters/video/ffmpeg-video-reader.ts";
import { findFfmpeg } from "../../src/adapters/video/find-ffmpeg.ts";
import { readFacts } from "../../src/adapters/video/read-facts.ts";
import { ThreadsUnavailableError } from "../../src/ports/threads.ts";
import type { Video } from "../../src/ports/video-reader.ts";
import { startThread } from "../../src/start-thread.ts";

import { clipPath as clip } from "./clips.ts";

const clock = systemClock();
const { signal } = new AbortController();

/** Reads in this thread, with the ffmpeg of the package. */
function createReader(options: Partial<FfmpegVideoReaderOptions> = {}) {
  return createFfmpegVideoReader({
    clock,
    threads: {
      run: () => Promise.reject(new ThreadsUnavailableError("Not in this test.")),
      warm: () => undefined,
      close: () => Promise.resolve(),
    },
    findFfmpeg: () => findFfmpeg({ environment: {} }),
    ...options,
  });
}

async function openVideo(name: string): Promise<Video> {
  const facts = await readFacts(clip(name));
  if (!facts.ok) throw new Error(facts.message);
  return { path: clip(name), facts: facts.value };
}

/** Returns the mean color of the left, middle and right third of a frame, and its size. */
async function describeFrame(frame: Uint8Array) {
  const { width, height, format } = await sharp(frame).metadata();
  const { data } = await sharp(frame)
    .resize(3, 3, { fit: "fill" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width, height, format, pixels: data };
}

const facts = [
  [
    "dataset.mp4",
    { container: "mp4", codec: "avc", width: 1280, height: 720, rotation: 0, audioCodec: "aac" },
    62,
    620,
  ],
  [
    "consent.mp4",
    { container: "mp4", codec: "avc", width: 640, height: 360, rotation: 0, audioCodec: "aac" },
    5,
    50,
  ],
  [
    "hevc.mp4",
    { container: "mp4", codec: "hevc", width: 1280, height: 720, rotation: 0, audioCodec: null },
    3,
    75,
  ],
  [
    "vp9.mp4",
    { container: "mp4", codec: "vp9", width: 1280, height: 720, rotation: 0, audioCodec: null },
    3,
    75,
  ],
  [
    "rotated.mov",
    { container: "mov", codec: "avc", width: 720, height: 1280, rotation: 90, audioCodec: null },
    2,
    50,
  ],
  [
    "variable-rate.mp4",
    { container: "mp4", codec: "avc", width: 1280, height: 720, rotation: 0, audioCodec: null },
    6,
    120,
  ],
] as const;

for (const [name, expected, seconds, frames] of facts) {
  test(`reads the facts of ${name}`, async () => {
    const { facts } = await openVideo(name);
    expect(facts).toMatchObject(expected);
    expect(Math.abs(facts.durationSeconds - seconds)).toBeLessThan(0.3);
    expect(Math.abs(facts.frameTimes.length - frames)).toBeLessThanOrEqual(1);
    expect(facts.frameTimes).toEqual([...facts.frameTimes].sort((one, other) => one - other));
  });
}

test("all clips are small", () => {
  for (const [name] of facts) expect(statSync(clip(name)).size).toBeLessThan(100_000);
});

for (const name of ["text.mp4", "vp9.webm"]) {
  test(`rejects ${name}`, async () => {
    expect(await readFacts(clip(name))).toEqual({
      ok: false,
      reason: "invalid",
      message: "The file is not an MP4 or MOV video.",
    });
  });
}

test("rejects a file whose end is missing", async () => {
  expect(await readFacts(clip("truncated.mp4"))).toMatchObject({ ok: false, reason: "invalid" });
});

test("does not open files that a playlist names, whatever the playlist is called", async () => {
  const directory = mkdtempSync(join(tmpdir(), "likeness-playlist-"));
  const secret = clip("hevc.mp4");
  const reader = createReader();
  const playlists = {
    "hls.mp4": `#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\n${secret}\n#EXT-X-ENDLIST\n`,
    "ffconcat.mp4": `ffconcat version 1.0\nfile '${secret}'\n`,
    "dash.mp4": `<?xml version="1.0"?><MPD type="static" mediaPresentationDuration="PT3S"><Period><AdaptationSet><Representation id="1" bandwidth="1"><BaseURL>${secret}</BaseURL></Representation></AdaptationSet></Period></MPD>`,
  };
  for (const [name, content] of Object.entries(playlists)) {
    const path = join(directory, name);
    writeFileSync(path, content);
    expect(await reader.inspect(path, signal), name).toMatchObject({ ok: false, reason: "invalid" });
    // Also when the first check is passed.
    const { facts } = await openVideo("hevc.mp4");
    expect(await reader.readFrame({ path, facts }, 0, signal), name).toEqual({
      ok: false,
      reason: "invalid",
      message: "The video cannot be decoded.",
    });
  }
});

for (const [name, width, height] of [
  ["dataset.mp4", 1280, 720],
  ["hevc.mp4", 1280, 720],
  ["vp9.mp4", 1280, 720],
  ["rotated.mov", 720, 1280],
  ["variable-rate.mp4", 1280, 720],
] as const) {
  test(`decodes an upright frame of ${name}`, async () => {
    const frame = await createReader().readFrame(await openVideo(name), 0.5, signal);
    if (!frame.ok) throw new Error(frame.message);
    const { pixels, ...size } = await describeFrame(frame.value);
    expect(size).toEqual({ width, height, format: "jpeg" });
    // A red head in the middle, and a dark body below it, before a blue background.
    const [corner, head, body] = [0, 4, 7].map((index) => [...pixels.subarray(index * 3, index * 3 + 3)]);
    expect(head?.[0]).toBeGreaterThan(head?.[2] ?? 0);
    expect(corner?.[2]).toBeGreaterThan(corner?.[0] ?? 0);
    expect(body?.[2]).toBeLessThan(corner?.[2] ?? 0);
  });
}

test("reports that there is no frame at a time after the end", async () => {
  expect(await createReader().readFrame(await openVideo("hevc.mp4"), 60, signal)).toMatchObject({
    ok: false,
    reason: "invalid",
  });
});

for (const [name, starts] of [
  // Movements begin at 10, 25 and 40 seconds of 10 frames per second.
  ["dataset.mp4", [100, 250, 400]],
  ["hevc.mp4", [25]],
  ["vp9.mp4", [25]],
  // The movement begins at 4 seconds: after 3 seconds of 30 frames and one of 10.
  ["variable-rate.mp4", [100]],
  ["rotated.mov", []],
] as const) {
  test(`finds the starts of movements of ${name}`, async () => {
    const found = await createReader().findMovements(await openVideo(name), signal);
    if (!found.ok) throw new Error(found.message);
    expect(found.value).toHaveLength(starts.length);
    // Within two frames of those that are compared.
    for (const [index, start] of starts.entries())
      expect(Math.abs((found.value[index] ?? 0) - start)).toBeLessThanOrEqual(4);
  });
}

for (const [name, isAudible] of [
  ["consent.mp4", true],
  ["consent-silent.mp4", false],
  ["hevc.mp4", false],
] as const) {
  test(`${name} has ${isAudible ? "" : "no "}audible sound`, async () => {
    expect(await createReader().hasAudibleSound(await openVideo(name), signal)).toEqual({
      ok: true,
      value: isAudible,
    });
  });
}

test("names the package to install if ffmpeg is missing", async () => {
  const video = await openVideo("hevc.mp4");
  const missing = {
    ok: false,
    reason: "no_decoder",
    message: expect.stringContaining("@ffmpeg-installer/ffmpeg"),
  };
  for (const path of [null, "/nonexistent/ffmpeg"]) {
    const reader = createReader({ findFfmpeg: () => Promise.resolve(path) });
    expect(await reader.readFrame(video, 0, signal)).toEqual(missing);
    expect(await reader.findMovements(video, signal)).toEqual(missing);
    expect(await reader.inspect(video.path, signal)).toMatchObject({ ok: true });
  }
});

test("searches ffmpeg in PATH, then in the package", async () => {
  const directory = mkdtempSync(join(tmpdir(), "likeness-path-"));
  const program = join(directory, "ffmpeg");
  const environment = { PATH: `relative:${directory}` };
  const loadPackage = () => Promise.resolve("/package/ffmpeg");
  writeFileSync(program, "", { mode: 0o644 });
  expect(await findFfmpeg({ environment, loadPackage })).toBe("/package/ffmpeg");
  writeFileSync(join(directory, "other"), "", { mode: 0o755 });
  chmodSync(program, 0o755);
  expect(await findFfmpeg({ environment, loadPackage })).toBe(program);
  expect(await findFfmpeg({ environment, loadPackage, path: join(directory, "other") })).toBe(
    join(directory, "other"),
  );
  expect(await findFfmpeg({ environment, loadPackage, path: directory })).toBeNull();
  expect(await findFfmpeg({ environment: {}, loadPackage: () => Promise.resolve(null) })).toBeNull();
});

/** A program that never ends, and writes its process id into a file. */
function createEndlessProgram() {
  const directory = mkdtempSync(join(tmpdir(), "likeness-endless-"));
  const program = join(directory, "ffmpeg");
  writeFileSync(program, `#!/bin/sh\necho $$ > ${directory}/pid\nwhile true; do :; done\n`, { mode: 0o755 });
  return { program, pidFile: join(directory, "pid") };
}

test("kills ffmpeg when the time limit is over or the signal aborts", async () => {
  const { program, pidFile } = createEndlessProgram();
  const video = await openVideo("hevc.mp4");
  const options = { findFfmpeg: () => Promise.resolve(program) };
  const isRunning = () => {
    try {
      return process.kill(Number(readFileSync(pidFile, "utf8")), 0);
    } catch {
      return false;
    }
  };
  const limited = createReader({ ...options, timeLimitsMs: { part: 500, whole: 500 } });
  expect(await limited.readFrame(video, 0, signal)).toEqual({
    ok: false,
    reason: "timeout",
    message: "Decoding the video took longer than 0.5 seconds.",
  });
  expect(existsSync(pidFile)).toBe(true);
  expect(isRunning()).toBe(false);
  const controller = new AbortController();
  const reading = createReader(options).findMovements(video, controller.signal);
  controller.abort(new Error("cancelled by a test"));
  await expect(reading).rejects.toThrow("cancelled by a test");
  expect(isRunning()).toBe(false);
});

test("reads facts in a thread", async () => {
  const threads = createThreadPool<string, Awaited<ReturnType<typeof readFacts>>>({
    clock,
    size: 1,
    start: () => Promise.resolve(startThread("inspectVideo")),
  });
  const reader = createReader({ threads });
  expect(await reader.inspect(clip("hevc.mp4"), signal)).toEqual(await readFacts(clip("hevc.mp4")));
  expect(await reader.inspect(clip("text.mp4"), signal)).toMatchObject({ ok: false, reason: "invalid" });
  await threads.close();
});

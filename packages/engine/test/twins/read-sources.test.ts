import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { createSharpImageProcessor } from "../../src/adapters/images/sharp-image-processor.ts";
import { createSharpImageSanitizer } from "../../src/adapters/images/sharp-image-sanitizer.ts";
import { createGuardedOutbound } from "../../src/adapters/outbound/guarded-outbound.ts";
import { systemClock } from "../../src/adapters/system/clock.ts";
import { createThreadPool } from "../../src/adapters/threads/thread-pool.ts";
import { createFfmpegVideoReader } from "../../src/adapters/video/ffmpeg-video-reader.ts";
import { findFfmpeg } from "../../src/adapters/video/find-ffmpeg.ts";
import { readSources, type SourceReader } from "../../src/features/twins/read-sources.ts";
import type { TwinSource } from "../../src/model/twin.ts";
import type { VideoFacts, VideoOutcome } from "../../src/ports/video-reader.ts";
import { startThread } from "../../src/start-thread.ts";
import { createTemporaryFiles } from "../../src/storage/files/temporary-files.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { serveTcp } from "../outbound/servers.ts";
import { serveClips } from "../video/clips.ts";

/** Reads sources from loopback; `leftFiles` returns the names of temporary files. */
function createTestReader(options: Partial<SourceReader> & { readonly hasFfmpeg?: boolean } = {}) {
  const { hasFfmpeg = true, ...overrides } = options;
  const clock = systemClock();
  const directory = mkdtempSync(join(tmpdir(), "likeness-twins-"));
  const threads = createThreadPool<string, VideoOutcome<VideoFacts>>({
    clock,
    size: 1,
    start: () => Promise.resolve(startThread("inspectVideo")),
  });
  onTestFinished(() => threads.close());
  const context: SourceReader = {
    blobs: createMemoryBlobs(),
    outbound: createGuardedOutbound({ clock, allowPrivate: true }),
    temporaryFiles: createTemporaryFiles({ directory: () => directory, clock }),
    videoReader: createFfmpegVideoReader({
      clock,
      threads,
      findFfmpeg: () => (hasFfmpeg ? findFfmpeg({ environment: {} }) : Promise.resolve(null)),
    }),
    imageSanitizer: createSharpImageSanitizer(),
    imageProcessor: createSharpImageProcessor(),
    ...overrides,
  };
  const stages: string[] = [];
  const read = (source: TwinSource, signal = new AbortController().signal) =>
    readSources(context, source, { signal, onProgress: (stage) => void stages.push(stage) });
  return { read, stages, leftFiles: () => readdirSync(directory) };
}

const video = (url: string, dataset = "dataset.mp4", consent = "consent.mp4"): TwinSource => ({
  kind: "video",
  datasetUrl: `${url}/${dataset}`,
  consentUrl: `${url}/${consent}`,
});

test("reads size, picture and gestures of a video", async () => {
  const { url } = await serveClips();
  const { read, stages, leftFiles } = createTestReader();
  const result = await read(video(url));
  if (result.kind !== "ready") throw new Error(result.message);
  const { content, picture, warnings } = result;
  expect(content).toEqual({
    width: 1280,
    height: 720,
    gestures: [
      { label: "Gesture 1", slug: "gesture-1", startFrame: 101 },
      { label: "Gesture 2", slug: "gesture-2", startFrame: 251 },
      { label: "Gesture 3", slug: "gesture-3", startFrame: 401 },
    ],
  });
  expect(warnings).toEqual([]);
  expect(await sharp(picture ?? Buffer.alloc(0)).metadata()).toMatchObject({ width: 1280, height: 720 });
  expect(stages).toEqual([
    "fetching_consent",
    "checking_consent",
    "fetching_video",
    "reading_video",
    "finding_gestures",
  ]);
  expect(leftFiles()).toEqual([]);
});

test("warns if there is no ffmpeg", async () => {
  const { url } = await serveClips();
  const result = await createTestReader({ hasFfmpeg: false }).read(video(url));
  expect(result).toMatchObject({
    kind: "ready",
    content: { width: 1280, height: 720, gestures: [] },
    picture: null,
    warnings: [
      { code: "cover_not_from_video", message: expect.stringContaining("@ffmpeg-installer/ffmpeg") },
      { code: "gestures_not_found", message: expect.stringContaining("@ffmpeg-installer/ffmpeg") },
    ],
  });
});

for (const [consent, message] of [
  ["consent-silent.mp4", "The consent video is silent."],
  ["hevc.mp4", "The consent video has no sound."],
] as const) {
  test(`refuses the consent of ${consent}`, async () => {
    const { url, sockets } = await serveClips();
    const { read, leftFiles } = createTestReader();
    expect(await read(video(url, "dataset.mp4", consent))).toMatchObject({
      kind: "refused",
      message,
    });
    // The dataset is not fetched.
    expect(sockets).toHaveLength(1);
    expect(leftFiles()).toEqual([]);
  });
}

for (const [dataset, consent, message] of [
  ["hevc.mp4", "consent.mp4", "The dataset video must last 1 to 5 minutes, not 3 seconds."],
  ["dataset.mp4", "dataset.mp4", "The consent video must last at most 30 seconds, not 62 seconds."],
  ["text.mp4", "consent.mp4", "The dataset video could not be read. The file is not an MP4 or MOV video."],
  ["dataset.mp4", "vp9.webm", "The consent video could not be read. The file is not an MP4 or MOV video."],
  [
    "missing.mp4",
    "consent.mp4",
    /^The dataset video could not be downloaded\. 127\.0\.0\.1:\d+ responded with status 404\.$/,
  ],
] as const) {
  test(`fails for ${dataset} with ${consent}`, async () => {
    const { url } = await serveClips();
    const { read, leftFiles } = createTestReader();
    expect(await read(video(url, dataset, consent))).toMatchObject({
      kind: "failed",
      code: "invalid_input",
      message: expect.stringMatching(message),
    });
    expect(leftFiles()).toEqual([]);
  });
}

test("fails for a source that claims to be too large", async () => {
  const { url } = await serveTcp((socket) =>
    socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000001\r\n\r\n")),
  );
  expect(await createTestReader().read(video(url))).toMatchObject({
    kind: "failed",
    code: "invalid_input",
    message: "The consent video is larger than 100 MB.",
  });
});

test("may be retried if the connection breaks", async () => {
  const { url } = await serveTcp((socket) =>
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx")),
  );
  expect(await createTestReader().read(video(url))).toMatchObject({
    kind: "failed",
    code: "upstream_error",
  });
});

test("removes its files when it is aborted", async () => {
  const { url, sockets } = await serveTcp((socket) =>
    socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx")),
  );
  const { read, leftFiles } = createTestReader();
  const controller = new AbortController();
  const reading = read(video(url), controller.signal);
  while ((sockets[0]?.bytesWritten ?? 0) === 0) await new Promise((resolve) => setImmediate(resolve));
  controller.abort(new Error("cancelled by a test"));
  await expect(reading).rejects.toThrow("cancelled by a test");
  expect(leftFiles()).toEqual([]);
});

async function createImage(width: number, height: number) {
  const background = { r: 200, g: 160, b: 120 };
  return new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );
}

test("reads an image", async () => {
  const { url } = await serveClips({ "face.jpg": await createImage(720, 1280) });
  const result = await createTestReader().read({ kind: "image", imageUrl: `${url}/face.jpg` });
  const content = { width: 720, height: 1280, gestures: [] };
  expect(result).toMatchObject({ kind: "ready", content, warnings: [] });
});

test("reads an image that is stored", async () => {
  const blobs = createMemoryBlobs();
  const sha256 = await blobs.put(await createImage(1280, 720));
  const { read } = createTestReader({ blobs });
  const content = { width: 1280, height: 720, gestures: [] };
  const image = { sha256, mediaType: "image/jpeg" };
  expect(await read({ kind: "upload", image })).toMatchObject({ kind: "ready", content });
  const missing = { ...image, sha256: "0".repeat(64) };
  expect(await read({ kind: "upload", image: missing })).toMatchObject({ kind: "failed", code: "unknown" });
});

for (const [width, height, message] of [
  [1280, 1280, "The dataset image must have the aspect ratio 16:9 or 9:16, not 1280x1280 pixels."],
  [640, 360, "The dataset image must have 1280x720 to 3840x2160 pixels, upright or not, and has 640x360."],
] as const) {
  test(`fails for an image of ${width}x${height} pixels`, async () => {
    const { url } = await serveClips({ "face.jpg": await createImage(width, height) });
    expect(await createTestReader().read({ kind: "image", imageUrl: `${url}/face.jpg` })).toMatchObject({
      kind: "failed",
      code: "invalid_input",
      message,
    });
  });
}

test("fails for what is not an image", async () => {
  const { url } = await serveClips();
  expect(await createTestReader().read({ kind: "image", imageUrl: `${url}/text.mp4` })).toMatchObject({
    kind: "failed",
    code: "invalid_input",
    message: expect.stringMatching(/^The dataset image .+\.$/),
  });
});

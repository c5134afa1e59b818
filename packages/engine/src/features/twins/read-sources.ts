import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Warning } from "../../model/job.ts";
import type { FailureCode } from "../../model/job-failure.ts";
import type { Reference } from "../../model/reference.ts";
import {
  checkConsentVideo,
  checkDatasetImage,
  checkDatasetVideo,
  gesturesAt,
  type TwinSource,
  twinLimits,
} from "../../model/twin.ts";
import type { NamedTemporaryFile } from "../../ports/temporary-files.ts";
import type { TwinSourceOptions, TwinSourceResult } from "../../ports/twin-sources.ts";
import type { Video, VideoOutcome } from "../../ports/video-reader.ts";
import { downloadToFile } from "./download.ts";

export type SourceReader = Pick<
  EngineContext,
  "blobs" | "outbound" | "temporaryFiles" | "videoReader" | "imageSanitizer" | "imageProcessor"
>;

type ReadingOptions = Pick<TwinSourceOptions, "signal" | "onProgress">;

/** Fetches and checks what a twin is trained from, and reads what its training needs. */
export async function readSources(
  context: SourceReader,
  source: TwinSource,
  options: ReadingOptions,
): Promise<TwinSourceResult> {
  if (source.kind === "image") return readImage(context, source.imageUrl, options);
  if (source.kind === "upload") return readUpload(context, source.image, options);
  const files: NamedTemporaryFile[] = [];
  const createFile = async () => {
    const file = await context.temporaryFiles.createNamed();
    files.push(file);
    return file;
  };
  try {
    // First, because it is much smaller.
    return (
      (await checkConsent(context, source.consentUrl, createFile, options)) ??
      (await readDataset(context, source.datasetUrl, createFile, options))
    );
  } finally {
    for (const file of files) await file.remove();
  }
}

type CreateFile = () => Promise<NamedTemporaryFile>;

async function checkConsent(
  context: SourceReader,
  url: string,
  createFile: CreateFile,
  { signal, onProgress }: ReadingOptions,
): Promise<TwinSourceResult | null> {
  onProgress("fetching_consent", 0);
  const file = await createFile();
  const { maxBytes } = twinLimits.consent;
  const failed = await downloadToFile(context, { url, maxBytes, name: "The consent video" }, file, signal);
  if (failed) return failed;
  onProgress("checking_consent", 0.1);
  const facts = await context.videoReader.inspect(file.path, signal);
  if (!facts.ok) return failedReading("The consent video", facts);
  const problem = checkConsentVideo(facts.value);
  if (problem !== null) return invalidSource(`The consent video ${problem}.`);
  if (facts.value.audioCodec === null) return refused("The consent video has no sound.");
  const sound = await context.videoReader.hasAudibleSound({ path: file.path, facts: facts.value }, signal);
  if (sound.ok) return sound.value ? null : refused("The consent video is silent.");
  // Without a decoder, it counts that there is sound at all.
  return sound.reason === "no_decoder" ? null : failedReading("The consent video", sound);
}

async function readDataset(
  context: SourceReader,
  url: string,
  createFile: CreateFile,
  { signal, onProgress }: ReadingOptions,
): Promise<TwinSourceResult> {
  onProgress("fetching_video", 0.2);
  const file = await createFile();
  const { maxBytes } = twinLimits.dataset;
  const failed = await downloadToFile(context, { url, maxBytes, name: "The dataset video" }, file, signal);
  if (failed) return failed;
  onProgress("reading_video", 0.6);
  const facts = await context.videoReader.inspect(file.path, signal);
  if (!facts.ok) return failedReading("The dataset video", facts);
  const problem = checkDatasetVideo(facts.value);
  if (problem !== null) return invalidSource(`The dataset video ${problem}.`);
  const video = { path: file.path, facts: facts.value };
  const warnings: Warning[] = [];
  const picture = await readCover(context, video, signal);
  if (!picture.ok) {
    if (picture.reason === "invalid") return failedReading("The dataset video", picture);
    warnings.push({
      code: "cover_not_from_video",
      message: `The cover is drawn instead of taken from the video. ${picture.message}`,
    });
  }
  onProgress("finding_gestures", 0.7);
  const movements = picture.ok ? await context.videoReader.findMovements(video, signal) : picture;
  if (!movements.ok)
    warnings.push({
      code: "gestures_not_found",
      message: `Gestures were not searched for. ${movements.message}`,
    });
  const { width, height } = facts.value;
  const gestures = movements.ok ? gesturesAt(movements.value) : [];
  return {
    kind: "ready",
    content: { width, height, gestures },
    picture: picture.ok ? picture.value : null,
    warnings,
  };
}

/** A frame from the beginning, but not the first one, which may be black. */
function readCover(
  { videoReader }: SourceReader,
  video: Video,
  signal: AbortSignal,
): Promise<VideoOutcome<Uint8Array>> {
  return videoReader.readFrame(video, Math.min(1, video.facts.durationSeconds / 2), signal);
}

async function readImage(
  context: SourceReader,
  url: string,
  { signal, onProgress }: ReadingOptions,
): Promise<TwinSourceResult> {
  onProgress("fetching_image", 0);
  const bytes = await fetchImage(context, url, signal);
  if ("kind" in bytes) return bytes;
  onProgress("reading_image", 0.5);
  const sanitized = await context.imageSanitizer.sanitize(bytes);
  if ("refused" in sanitized) return invalidSource(`The dataset image ${sanitized.refused}.`);
  return trainFromImage(context, sanitized.bytes);
}

/** Reads an image that was sent with the request and is stored. */
async function readUpload(
  context: SourceReader,
  { sha256 }: Reference,
  { onProgress }: ReadingOptions,
): Promise<TwinSourceResult> {
  onProgress("reading_image", 0.5);
  const bytes = await context.blobs.get(sha256);
  return bytes ? trainFromImage(context, bytes) : fail("unknown", "The dataset image is no longer stored.");
}

async function trainFromImage(
  { imageProcessor }: Pick<SourceReader, "imageProcessor">,
  picture: Uint8Array,
): Promise<TwinSourceResult> {
  const { width, height } = await imageProcessor.describe(picture);
  const problem = checkDatasetImage({ width, height });
  if (problem !== null) return invalidSource(`The dataset image ${problem}.`);
  return { kind: "ready", content: { width, height, gestures: [] }, picture, warnings: [] };
}

async function fetchImage(
  context: SourceReader,
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array | TwinSourceResult> {
  const file = context.temporaryFiles.open();
  try {
    const { maxBytes } = twinLimits.image;
    const failed = await downloadToFile(context, { url, maxBytes, name: "The dataset image" }, file, signal);
    return failed ?? (await file.read());
  } finally {
    await file.close();
  }
}

function failedReading(
  name: string,
  { reason, message }: Extract<VideoOutcome<never>, { ok: false }>,
): TwinSourceResult {
  return reason === "timeout"
    ? fail("timeout", `${name} could not be read. ${message}`)
    : invalidSource(`${name} could not be read. ${message}`);
}

function invalidSource(message: string): TwinSourceResult {
  return fail("invalid_input", message);
}

function fail(code: FailureCode, message: string): TwinSourceResult {
  return { kind: "failed", code, message };
}

function refused(message: string): TwinSourceResult {
  return { kind: "refused", message };
}

import sharp from "sharp";
import type { Outbound, VideoFacts, VideoOutcome, VideoReader } from "../../src/index.ts";

/** What a scripted reader says about the last file that was downloaded, by the name in its URL. */
export interface ScriptedVideo extends Partial<VideoFacts> {
  readonly isAudible?: boolean;
}

/** A JPEG of 1280x720 pixels, which every URL returns. */
export const picture = new Uint8Array(
  await sharp({ create: { width: 1280, height: 720, channels: 3, background: "teal" } })
    .jpeg()
    .toBuffer(),
);

/**
 * An outbound and a video reader without network and decoder. Videos are valid unless `videos` says otherwise.
 * `holdDownloads` makes downloads wait until it is resolved or aborted.
 */
export function scriptVideos(
  videos: Readonly<Record<string, ScriptedVideo>> = {},
  holdDownloads: Promise<void> = Promise.resolve(),
) {
  const downloaded: string[] = [];
  const last = () => videos[downloaded.at(-1)?.split("/").at(-1) ?? ""] ?? {};
  const succeed = <T>(value: T): Promise<VideoOutcome<T>> => Promise.resolve({ ok: true, value });
  const outbound: Outbound = {
    check: (url) => (url.startsWith("https://") ? null : "must start with https://"),
    send: () =>
      Promise.resolve({ ok: true, status: 200, headers: {}, body: new Uint8Array(), truncated: false }),
    async download({ url, write }, signal) {
      downloaded.push(url);
      await new Promise<void>((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
        holdDownloads.then(resolve);
      });
      if (url.endsWith("/missing.mp4"))
        return {
          ok: false,
          reason: "status",
          status: 404,
          message: "example.com responded with status 404.",
        };
      await write(picture);
      return { ok: true, bytes: picture.length };
    },
  };
  const videoReader: VideoReader = {
    inspect: () =>
      succeed({
        container: "mp4",
        codec: "avc",
        width: 1280,
        height: 720,
        rotation: 0,
        durationSeconds: downloaded.length % 2 === 1 ? 10 : 90,
        frameTimes: [0, 1],
        audioCodec: "aac",
        ...last(),
      }),
    readFrame: () => succeed(picture),
    findMovements: () => succeed([50, 125]),
    hasAudibleSound: () => succeed(last().isAudible ?? true),
  };
  return { options: { outbound, videoReader }, downloaded };
}

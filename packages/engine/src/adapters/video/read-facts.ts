import type { Input, InputVideoTrack } from "mediabunny";
import type { VideoFacts, VideoOutcome } from "../../ports/video-reader.ts";
import { fail, succeed } from "./outcomes.ts";

/** Two hours at 60 frames per second. */
const maxFrames = 432_000;

/** Reads the facts of a video file. Parsing is not limited in time, so this runs in a thread. */
export async function readFacts(path: string): Promise<VideoOutcome<VideoFacts>> {
  const { FilePathSource, Input, MP4, QTFF } = await import("./mediabunny.ts");
  // Other formats refer to further files by path: mediabunny would read a playlist that is named .mp4.
  const input = new Input({ formats: [MP4, QTFF], source: new FilePathSource(path) });
  try {
    if (!(await input.canRead())) return fail("invalid", "The file is not an MP4 or MOV video.");
    const track = await input.getPrimaryVideoTrack();
    if (!track) return fail("invalid", "The file has no video track.");
    const isQuickTime = (await input.getFormat()) === QTFF;
    return await readTrack(input, track, isQuickTime ? "mov" : "mp4");
  } catch {
    return fail("invalid", "The file is damaged or incomplete.");
  } finally {
    input.dispose();
  }
}

/** The work of a thread that reads facts. */
export const videoThreadWork = { run: readFacts };

async function readTrack(
  input: Input,
  track: InputVideoTrack,
  container: VideoFacts["container"],
): Promise<VideoOutcome<VideoFacts>> {
  const { EncodedPacketSink } = await import("./mediabunny.ts");
  const frameTimes: number[] = [];
  let end = 0;
  const packets = new EncodedPacketSink(track).packets(undefined, undefined, { metadataOnly: true });
  for await (const { timestamp, duration } of packets) {
    if (frameTimes.length === maxFrames)
      return fail("invalid", `The video has more than ${maxFrames} frames.`);
    frameTimes.push(timestamp);
    end = Math.max(end, timestamp + duration);
  }
  // A file whose end is missing may have a header that promises more.
  if (frameTimes.length === 0 || !(end > 0)) return fail("invalid", "The video has no frames.");
  const audio = await input.getPrimaryAudioTrack();
  return succeed({
    container,
    codec: await track.getCodec(),
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    rotation: await track.getRotation(),
    durationSeconds: end,
    // Packets are in the order of decoding.
    frameTimes: frameTimes.sort((one, other) => one - other),
    audioCodec: audio && ((await audio.getCodec()) ?? "unknown"),
  });
}

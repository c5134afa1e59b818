import type { DefaultPictureRequest, DefaultPictures, DrawnPicture } from "../../ports/default-pictures.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";

/** The pixels of a side. */
const size = 512;

/** The robots of `@likeness/illustrator`, drawn in a thread; in this one only if there are no threads. */
export function createDefaultRobots(threads: Threads<DefaultPictureRequest, DrawnPicture>): DefaultPictures {
  return {
    async draw(request, signal) {
      try {
        return await threads.run(request, { signal });
      } catch (error) {
        if (error instanceof ThreadsUnavailableError) return drawRobot(request, { signal });
        throw error;
      }
    },
  };
}

/** The work of a thread that draws robots. */
export const robotThreadWork = {
  /** Copies the bytes: those of sharp are memory of libvips, which cannot be transferred. */
  async run(
    request: DefaultPictureRequest,
    context: { readonly signal: AbortSignal },
  ): Promise<DrawnPicture> {
    const { bytes, thumbnail, ...picture } = await drawRobot(request, context);
    return {
      ...picture,
      bytes: new Uint8Array(bytes),
      thumbnail: { ...thumbnail, bytes: new Uint8Array(thumbnail.bytes) },
    };
  },
  transferOf: ({ bytes, thumbnail }: DrawnPicture): ArrayBuffer[] =>
    [bytes.buffer, thumbnail.bytes.buffer].filter((buffer) => buffer instanceof ArrayBuffer),
};

async function drawRobot(
  { name, attempt }: DefaultPictureRequest,
  { signal }: { readonly signal: AbortSignal },
): Promise<DrawnPicture> {
  const library = await import("@likeness/illustrator");
  const { brief, seed } = library.defaultRobot(name, undefined, attempt);
  const output = { aspectRatio: "1:1", size, format: "webp" } as const;
  const drawn = await library.illustrate({ prompt: "", brief, seed, output }, { signal });
  const { image, alt, mode, warnings, license, credit, version, outputApplied: applied } = drawn;
  const resolution = applied.resolution ?? library.resolutionFor(size);
  return {
    ...image,
    seed,
    ...(drawn.code !== undefined && { code: drawn.code }),
    alt,
    thumbnail: await drawn.thumbnail(),
    provenance: {
      brief: { ...drawn.brief },
      mode,
      outputApplied: { ...applied, resolution },
      warnings,
      license,
      credit,
    },
    version,
  };
}

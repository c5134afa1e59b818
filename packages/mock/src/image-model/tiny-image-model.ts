import {
  createBuiltInFaces,
  type FaceIllustrator,
  type GeneratedImage,
  type ImageModel,
  type ImageModelRequest,
  imageModelFeatures,
} from "@likeness/engine";

/** Returns a single pixel in the requested format. */
export function createTinyImageModel(): ImageModel {
  return {
    features: imageModelFeatures,
    async generate(request) {
      const format = request.format ?? "png";
      const { aspectRatio = "auto", background } = request;
      const size = request.size && request.upscale ? Math.min(request.size * 2, 4096) : request.size;
      const resolution = request.resolution ?? (size === undefined ? "1K" : smallestResolution(size));
      return {
        ok: true,
        images: Array.from({ length: request.count }, (_, index) => createImage(request, format, index)),
        brief: { version: 1, ...request.base?.brief, ...request.brief, ...expressionOf(request) },
        mode: request.references.length > 0 ? "references" : "prompt",
        outputApplied: {
          aspectRatio: aspectRatio === "auto" ? "1:1" : aspectRatio,
          resolution,
          ...(size !== undefined && { size }),
          format,
          background: background === "transparent" && format !== "jpeg" ? background : "opaque",
        },
        license: "CC0 1.0",
        credit: "One pixel of @likeness/mock.",
        version: "tiny",
      };
    },
  };
}

/** Draws a single pixel in the requested format. Codes, sets and packs are those of the built-in illustrator. */
export function createTinyFaces(): FaceIllustrator {
  const faces = createBuiltInFaces();
  return {
    ...faces,
    async draw({ face, format }) {
      const decoded = face.kind === "code" ? await faces.decode(face.code) : null;
      return decoded?.ok === false ? decoded : { ok: true, ...(pixels.get(format) ?? png) };
    },
  };
}

function createImage(request: ImageModelRequest, format: string, index: number): GeneratedImage {
  const pixel = pixels.get(format) ?? png;
  const seed = request.base?.seed ?? (request.seed + index) % 2 ** 32;
  return { ...pixel, format, width: 1, height: 1, seed, alt: "One pixel.", thumbnail: png };
}

function expressionOf({ emotion }: ImageModelRequest): { expression?: string } {
  return emotion === undefined ? {} : { expression: emotion };
}

/** The smallest resolution that is at least `size`. */
function smallestResolution(size: number): string {
  if (size <= 512) return "512";
  return size <= 1024 ? "1K" : size <= 2048 ? "2K" : "4K";
}

const pixel = (mediaType: string, base64: string) => ({
  mediaType,
  bytes: new Uint8Array(Buffer.from(base64, "base64")),
});

const png = pixel(
  "image/png",
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEWKY9Jt1SgQAAAACklEQVQI12NgAAAAAgAB4iG8MwAAAABJRU5ErkJggg==",
);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="#8a63d2"/></svg>';
const pixels = new Map([
  ["png", png],
  ["webp", pixel("image/webp", "UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAfQsSpWuv+BiOh/AAA=")],
  [
    "jpeg",
    pixel(
      "image/jpeg",
      "/9j/2wBDABAQEBAREBIUFBIZGxgbGSUiHx8iJTgoKygrKDhVNT41NT41VUtbSkVKW0uHal5eaoecg3yDnL2pqb3u4u7/////wgALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//aAAgBAQAAAAA//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPwB//9k=",
    ),
  ],
  ["svg", { mediaType: "image/svg+xml", bytes: new TextEncoder().encode(svg) }],
]);

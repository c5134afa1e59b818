import { createBuiltInFaces } from "../../src/adapters/image-model/built-in-faces.ts";
import type { DrawRequest, FaceIllustrator } from "../../src/index.ts";

/** Draws a text that contains the request, and decodes codes as the built-in illustrator does. */
export function createTinyFaces(onDraw: (request: DrawRequest) => void = () => undefined): FaceIllustrator {
  const { decode, chooseSet } = createBuiltInFaces();
  return {
    decode,
    chooseSet,
    async pack(request) {
      const { face } = request;
      const decoded = face.kind === "code" ? await decode(face.code) : null;
      if (decoded && !decoded.ok) return decoded;
      return {
        ok: true,
        bytes: new TextEncoder().encode(JSON.stringify(request)),
        mediaType: "application/zip",
      };
    },
    async draw(request) {
      onDraw(request);
      const { face, format } = request;
      const decoded = face.kind === "code" ? await decode(face.code) : null;
      if (decoded && !decoded.ok) return decoded;
      const bytes = new TextEncoder().encode(JSON.stringify(request));
      return { ok: true, bytes, mediaType: format === "svg" ? "image/svg+xml" : `image/${format}` };
    },
  };
}

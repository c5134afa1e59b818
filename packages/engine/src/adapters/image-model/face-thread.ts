import type {
  DrawRequest,
  FaceDrawing,
  FaceProblem,
  FaceSet,
  FaceSetRequest,
  PackRequest,
} from "../../ports/face-illustrator.ts";
import { createBuiltInFaces } from "./built-in-faces.ts";

/** What a thread that draws faces does. */
export type FaceTask =
  | { readonly kind: "draw"; readonly request: DrawRequest }
  | { readonly kind: "pack"; readonly request: PackRequest }
  | { readonly kind: "set"; readonly request: FaceSetRequest };

export type FaceTaskResult = FaceDrawing | FaceSet | FaceProblem;

const faces = createBuiltInFaces();

// Loaded while the first request is on its way, because loading takes longer than drawing.
await import("@likeness/illustrator");
for (const loading of [import("@likeness/illustrator/svg"), import("sharp")]) {
  // An error is thrown again by the import that needs it.
  loading.catch(() => undefined);
}

/** The work of a thread that draws faces. */
export const faceThreadWork = {
  async run(task: FaceTask, { signal }: { signal: AbortSignal }): Promise<FaceTaskResult> {
    if (task.kind === "set") return faces.chooseSet(task.request, signal);
    const drawing =
      task.kind === "draw" ? await faces.draw(task.request, signal) : await faces.pack(task.request, signal);
    // Copied: the bytes of sharp are memory of libvips, which cannot be transferred.
    return drawing.ok ? { ...drawing, bytes: new Uint8Array(drawing.bytes) } : drawing;
  },
  transferOf(result: FaceTaskResult): ArrayBuffer[] {
    return "bytes" in result && result.bytes.buffer instanceof ArrayBuffer ? [result.bytes.buffer] : [];
  },
};

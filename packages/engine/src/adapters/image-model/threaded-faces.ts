import type { FaceDrawing, FaceIllustrator, FaceProblem } from "../../ports/face-illustrator.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";
import { decodeFace } from "./built-in-faces.ts";
import type { FaceTask } from "./face-thread.ts";

/** Draws in threads, and decodes in this one; everything in this one only if there are no threads. */
export function createThreadedFaces(
  threads: Threads<FaceTask, FaceDrawing | FaceProblem>,
  inProcess: FaceIllustrator,
): FaceIllustrator {
  async function run(task: FaceTask, signal: AbortSignal, instead: () => Promise<FaceDrawing | FaceProblem>) {
    try {
      return await threads.run(task, { signal });
    } catch (error) {
      if (error instanceof ThreadsUnavailableError) return instead();
      throw error;
    }
  }
  return {
    decode: decodeFace,
    draw: (request, signal) => run({ kind: "draw", request }, signal, () => inProcess.draw(request, signal)),
    pack: (request, signal) => run({ kind: "pack", request }, signal, () => inProcess.pack(request, signal)),
  };
}

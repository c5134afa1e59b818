import type { FaceDrawing, FaceIllustrator, FaceProblem, FaceSet } from "../../ports/face-illustrator.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";
import { decodeFace } from "./built-in-faces.ts";
import type { FaceTask, FaceTaskResult } from "./face-thread.ts";

/** Draws in threads, and decodes in this one; everything in this one only if there are no threads. */
export function createThreadedFaces(
  threads: Threads<FaceTask, FaceTaskResult>,
  inProcess: FaceIllustrator,
): FaceIllustrator {
  async function run(task: FaceTask, signal: AbortSignal): Promise<FaceTaskResult> {
    try {
      return await threads.run(task, { signal });
    } catch (error) {
      if (error instanceof ThreadsUnavailableError) return runInProcess(task, signal);
      throw error;
    }
  }

  function runInProcess(task: FaceTask, signal: AbortSignal): Promise<FaceTaskResult> {
    if (task.kind === "draw") return inProcess.draw(task.request, signal);
    return task.kind === "pack"
      ? inProcess.pack(task.request, signal)
      : inProcess.chooseSet(task.request, signal);
  }

  return {
    decode: decodeFace,
    draw: async (request, signal) => drawingOf(await run({ kind: "draw", request }, signal)),
    pack: async (request, signal) => drawingOf(await run({ kind: "pack", request }, signal)),
    chooseSet: async (request, signal) => setOf(await run({ kind: "set", request }, signal)),
  };
}

function drawingOf(result: FaceTaskResult): FaceDrawing | FaceProblem {
  if ("faces" in result) throw new TypeError("The thread returned a set instead of a drawing.");
  return result;
}

function setOf(result: FaceTaskResult): FaceSet | FaceProblem {
  if ("bytes" in result) throw new TypeError("The thread returned a drawing instead of a set.");
  return result;
}

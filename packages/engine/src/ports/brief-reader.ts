import type { Provenance } from "../model/job.ts";
import type { ImageModelRequest } from "./image-model.ts";

/** Reads the Brief from a prompt, for images of models that return none. */
export interface BriefReader {
  read(request: BriefRequest, signal: AbortSignal): Promise<Provenance["brief"]>;
}

export type BriefRequest = Pick<ImageModelRequest, "prompt" | "hints" | "negativePrompt">;

import type { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { GenerateRequest } from "../../../features/jobs/generate.ts";
import type { OutputOptions } from "../../../model/job.ts";

type GenerateBody = z.output<typeof operations.generateAvatar.body>;
/** The fields that several operations with a job have. */
type JobFields = Partial<Omit<GenerateBody, "prompt" | "style" | "brief">> & {
  readonly prompt?: string | undefined;
  readonly style?: string | undefined;
  readonly brief?: Readonly<Record<string, unknown>> | undefined;
};

export function decodeGenerateRequest(body: JobFields): Omit<GenerateRequest, "referenceImages" | "signal"> {
  const {
    prompt = "",
    hints,
    negative_prompt,
    style,
    brief,
    client_reference_id,
    metadata,
    webhook_url,
  } = body;
  return {
    prompt,
    ...(hints && { hints }),
    ...(negative_prompt !== undefined && { negativePrompt: negative_prompt }),
    ...(body.seed !== undefined && { seed: body.seed }),
    ...(style && { style }),
    ...(brief && { brief }),
    output: decodeOutput(body.output ?? {}),
    ...(client_reference_id !== undefined && { clientReferenceId: client_reference_id }),
    ...(metadata && { metadata }),
    ...(webhook_url !== undefined && { webhookUrl: webhook_url }),
  };
}

export function decodeOutput(output: NonNullable<GenerateBody["output"]>): OutputOptions {
  const { aspect_ratio, resolution, size, format, background, animate, thinking_intensity, count } = output;
  return {
    ...(aspect_ratio && { aspectRatio: aspect_ratio }),
    ...(resolution && { resolution }),
    ...(size !== undefined && { size }),
    ...(format && { format }),
    ...(background && { background }),
    ...(animate && { animate }),
    ...(output.drawing_version && { drawingVersion: output.drawing_version }),
    ...(thinking_intensity && { thinkingIntensity: thinking_intensity }),
    ...(count !== undefined && { count }),
  };
}

interface PageParameters {
  readonly limit: number;
  readonly offset: number;
  readonly after?: string | undefined;
}

export function decodePage({ limit, offset, after }: PageParameters) {
  return { limit, offset, ...(after && { after }) };
}

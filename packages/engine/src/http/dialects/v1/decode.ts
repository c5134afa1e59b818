import type { JobInput, OutputOptions } from "../../../model/job.ts";
import type { GenerateBody } from "./read-generate.ts";

/** The body in the domain's words. */
export function toGenerateRequest(
  body: GenerateBody,
): Omit<JobInput, "seed" | "references"> & { seed?: number } {
  const { hints, negative_prompt, style, brief, client_reference_id, metadata, webhook_url } = body;
  return {
    prompt: body.prompt,
    ...(hints && { hints }),
    ...(negative_prompt !== undefined && { negativePrompt: negative_prompt }),
    ...(body.seed !== undefined && { seed: body.seed }),
    ...(style && { style }),
    ...(brief && { brief }),
    output: toOutput(body.output ?? {}),
    ...(client_reference_id !== undefined && { clientReferenceId: client_reference_id }),
    ...(metadata && { metadata }),
    ...(webhook_url !== undefined && { webhookUrl: webhook_url }),
  };
}

function toOutput(output: NonNullable<GenerateBody["output"]>): OutputOptions {
  const { aspect_ratio, resolution, size, format, background, thinking_intensity, count } = output;
  return {
    ...(aspect_ratio && { aspectRatio: aspect_ratio }),
    ...(resolution && { resolution }),
    ...(size !== undefined && { size }),
    ...(format && { format }),
    ...(background && { background }),
    ...(thinking_intensity && { thinkingIntensity: thinking_intensity }),
    ...(count !== undefined && { count }),
  };
}

import type { operations } from "@likeness/contract/v1";
import type { z } from "zod";
import type { JobInput, OutputOptions, Reference } from "../../domain/job.ts";
import { done, type Outcome, refuse } from "../../domain/refusal.ts";

export type GenerateBody = z.output<typeof operations.generateAvatar.body>;

const maxReferenceBytes = 15 * 1024 * 1024;

/** The pictures of the body as bytes, each a data URL or plain base64. */
export function decodeReferences(body: GenerateBody): Outcome<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  for (const [index, text] of (body.reference_images ?? []).entries()) {
    const param = `reference_images.${index}`;
    const bytes = decodeBase64(text);
    if (!bytes) {
      return refuse("invalid_request", `${param} is neither a data URL nor base64.`, {
        param,
        hint: "Send data:image/png;base64,... or the base64 alone, without line breaks or spaces inside.",
      });
    }
    if (bytes.length > maxReferenceBytes) {
      return refuse(
        "invalid_request",
        `${param} has ${megabytes(bytes.length)} MB; at most 15 MB are allowed.`,
        {
          param,
          hint: "Send a smaller picture; 2048 pixels on the longer side are plenty.",
        },
      );
    }
    pictures.push(bytes);
  }
  return done(pictures);
}

/** The body in the domain's words. */
export function toJobInput(body: GenerateBody, references: readonly Reference[], seed: number): JobInput {
  const { hints, negative_prompt, style, brief, client_reference_id, metadata, webhook_url } = body;
  return {
    prompt: body.prompt,
    ...(hints && { hints }),
    ...(negative_prompt !== undefined && { negativePrompt: negative_prompt }),
    seed: body.seed ?? seed,
    ...(style && { style }),
    ...(brief && { brief }),
    output: toOutput(body.output ?? {}),
    references,
    ...(client_reference_id !== undefined && { clientReferenceId: client_reference_id }),
    ...(metadata && { metadata }),
    ...(webhook_url !== undefined && { webhookUrl: webhook_url }),
  };
}

function toOutput(output: NonNullable<GenerateBody["output"]>): OutputOptions {
  const { aspect_ratio, resolution, format, thinking_intensity, count } = output;
  return {
    ...(aspect_ratio && { aspectRatio: aspect_ratio }),
    ...(resolution && { resolution }),
    ...(format && { format }),
    ...(thinking_intensity && { thinkingIntensity: thinking_intensity }),
    ...(count !== undefined && { count }),
  };
}

function decodeBase64(text: string): Uint8Array | null {
  const data = /^data:[^,]*;base64,/i.exec(text);
  const base64 = (data ? text.slice(data[0].length) : text).trim();
  if (base64.length === 0 || base64.length % 4 === 1 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  return Buffer.from(base64, "base64");
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

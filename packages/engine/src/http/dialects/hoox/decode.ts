import type { operations } from "@likeness/contract/hoox";
import type { z } from "zod";
import type { GenerateRequest } from "../../../features/jobs/generate.ts";
import type { ReferenceImage } from "../../../features/jobs/store-references.ts";
import type { OutputOptions } from "../../../model/job.ts";
import { type Failure, failure } from "../../../model/job-failure.ts";
import { type ApiError, fail, ok, type Result } from "../../../model/result.ts";
import { readPerson } from "./traits.ts";

type CreateBody = z.output<typeof operations.createAvatar.body>;
type EditBody = z.output<typeof operations.editAvatar.body>;

type Generation = Omit<GenerateRequest, "referenceImages" | "elementImages" | "signal">;

/** Without a prompt, the images become the looks. */
export function hasPrompt({ prompt = "" }: CreateBody): boolean {
  return prompt.trim() !== "";
}

export function decodeGeneration(body: CreateBody & { readonly upscale?: boolean | undefined }): Generation {
  const { prompt = "", style, place, webhook_url, upscale } = body;
  return {
    prompt: prompt.trim(),
    ...(hasText(place) && { hints: { background: place } }),
    ...(style && { style }),
    ...(upscale && { upscale }),
    output: decodeOutput(body),
    ...(webhook_url !== undefined && { webhookUrl: webhook_url }),
  };
}

function decodeOutput({ format = "vertical", resolution = "2K" }: Pick<CreateBody, "format" | "resolution">) {
  const aspectRatio = format === "horizontal" ? "16:9" : "9:16";
  return { aspectRatio, resolution, format: "jpeg" } as const satisfies OutputOptions;
}

/** The images of a request, which has two names for them. */
export function decodeImages({ images = [], imageUrls = [] }: CreateBody | EditBody): ReferenceImage[] {
  const linked = [...decodeUrls("images", images), ...decodeUrls("imageUrls", imageUrls)];
  return linked.filter(({ url }, at) => linked.findIndex((other) => other.url === url) === at);
}

export function decodeUrls(name: string, urls: readonly string[]) {
  return urls.map((url, index) => ({ url, field: `${name}.${index}` }));
}

/** Images are downloaded in the background: one that cannot be used is the failure of a generation, and no error. */
export function imageFailure({ code, field, message }: ApiError): Failure | null {
  const isImage = code === "invalid_request" && /^(elementImages|images|imageUrls)\.\d+$/.test(field ?? "");
  return isImage ? failure("invalid_input", message) : null;
}

/** What only this API says about a new look. */
export function decodeLookFields({ look_name, tags }: Partial<EditBody>, prompt: string) {
  const tagList = (tags ?? []).map((tag) => tag.trim().toLowerCase().replaceAll(",", " "));
  return {
    ...readPerson(prompt),
    ...(hasText(look_name) && { name: look_name.trim() }),
    ...(tagList.length > 0 && { tags: [...new Set(tagList)].join(",") }),
  };
}

export function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}

/** The required fields of an edit, each with the code of its absence, in the order in which they are checked. */
const required = { avatar_id: "MISSING_AVATAR_ID", look_id: "MISSING_LOOK_ID", prompt: "MISSING_PROMPT" };

export function requireEditFields(body: Readonly<Record<string, unknown>>): Result<null> {
  for (const [param, systemCode] of Object.entries(required)) {
    const value = body[param];
    const isMissing =
      value === undefined || value === null || (typeof value === "string" && value.trim() === "");
    if (isMissing) return fail("invalid_request", `${param} is required.`, { param, systemCode });
  }
  return ok(null);
}

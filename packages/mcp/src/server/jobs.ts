import {
  type GeneratedAvatar,
  isDeadlineError,
  type Job,
  type JobHandle,
  type Likeness,
} from "@likeness/client";
import type { ServerContext } from "@modelcontextprotocol/server";
import * as z from "zod";
import type { ToolResult, WithNulls } from "./define-tool.ts";
import type { McpServerOptions, PictureFormat } from "./options.ts";
import { downloadPicture, isReachable, pictureLink } from "./pictures.ts";
import { progressReporter } from "./progress.ts";
import { ToolError } from "./tool-error.ts";

/** The parameters of every tool that starts or reads a job. */
export const waitInput = z
  .int()
  .min(0)
  .max(300)
  .default(45)
  .describe("How many seconds to wait for the picture. 0 returns at once; get_job then waits for it.");

export const idempotencyKeyInput = z
  .string()
  .regex(/^[\x21-\x7e]{1,255}$/, "must be 1 to 255 visible ASCII characters")
  .optional()
  .describe(
    "Any text that names this wish. The same key and parameters return the existing job, so that a repeated call costs nothing.",
  );

export const maxCreditsInput = z
  .number()
  .min(0)
  .optional()
  .describe("Starts nothing if it would cost more than this number of credits.");

/** What is said of a job and its picture. */
export const jobOutput = z.object({
  job_id: z.string(),
  status: z.enum(["queued", "processing", "completed", "failed", "cancelled", "unknown"]),
  progress: z.number().describe("From 0 to 1."),
  stage: z.string(),
  avatar_id: z.string().optional().describe("The avatar that the job makes a look of, if it does."),
  look_id: z.string().optional(),
  idempotency_key: z.string().optional(),
  picture: z
    .object({
      url: z
        .string()
        .optional()
        .describe("Absent where there is no server; the resource link has the picture."),
      description: z.string().optional().describe("What the picture shows."),
      width: z.number().optional(),
      height: z.number().optional(),
      format: z.string().optional(),
      seed: z.number().optional(),
      code: z.string().optional().describe("Draws the same face again, anywhere: see express."),
      drawing_version: z.string().optional(),
      brief: z.record(z.string(), z.unknown()).describe("The traits that were drawn."),
      license: z.string().optional(),
      credit: z.string().optional(),
    })
    .optional()
    .describe("Absent until the job has completed."),
  not_in_picture: z.array(z.string()).describe("What was asked for and is not in the picture."),
});
export type JobOutput = WithNulls<z.input<typeof jobOutput>>;

export interface WaitParameters {
  /** Seconds. */
  readonly wait: number;
  readonly image_format?: PictureFormat | undefined;
}

/** Waits for a job as long as the caller wants, and describes what there is then. */
export async function resultOfJob(
  handle: JobHandle,
  { wait, image_format }: WaitParameters,
  { likeness, imageFormat = "webp" }: McpServerOptions,
  context: ServerContext,
): Promise<ToolResult<JobOutput>> {
  const job = await waitFor(handle, wait, context);
  const { signal } = context.mcpReq;
  const data = { ...describeJob(job), idempotency_key: handle.idempotencyKey ?? null };
  if (job.status !== "completed") return { data, content: [{ type: "text", text: unfinishedText(job) }] };
  const { avatar } = job;
  const picture = await downloadPicture(likeness, avatar, { format: image_format ?? imageFormat, signal });
  const name = `${data.look_id ?? job.id}.${avatar.images[0]?.format ?? "png"}`;
  const link = pictureLink(avatar, name, `likeness://jobs/${job.id}/images/0`);
  return { data, content: [{ type: "text", text: finishedText(data) }, picture, link] };
}

async function waitFor(handle: JobHandle, seconds: number, context: ServerContext): Promise<Job> {
  const { signal } = context.mcpReq;
  if (seconds === 0) return notFailed(handle.job ?? (await handle.refresh({ signal })));
  try {
    const onProgress = progressReporter(context);
    return await handle.done({ deadline: seconds * 1000, signal, onProgress });
  } catch (error) {
    // The job continues.
    if (isDeadlineError(error)) return notFailed(await handle.refresh({ signal }));
    throw error;
  }
}

function notFailed(job: Job): Job {
  if (job.status !== "failed") return job;
  const { code, message, action } = job.error;
  throw new ToolError(code, message, { hint: action });
}

export function describeJob(job: Job): JobOutput {
  const { id, status, progress, stage, target } = job;
  return {
    job_id: id,
    status,
    progress,
    stage,
    avatar_id: target?.avatarId ?? null,
    look_id: target?.lookId ?? null,
    idempotency_key: null,
    ...(job.status === "completed" ? describePicture(job.avatar) : { picture: null, not_in_picture: [] }),
  };
}

/** The picture of a job, a look or an avatar. */
export interface Picture
  extends Pick<
    GeneratedAvatar,
    "images" | "imageUrl" | "brief" | "warnings" | "seed" | "code" | "license" | "credit"
  > {
  readonly drawingVersion?: string | undefined;
  /** Absent for what was drawn without a prompt. */
  readonly reading?: GeneratedAvatar["reading"] | undefined;
}

/** A field that other systems do not have is neutral in the client, and null here. */
export function describePicture({
  images,
  imageUrl,
  brief,
  warnings,
  ...more
}: Picture): Pick<JobOutput, "picture" | "not_in_picture"> {
  const [image] = images;
  const url = image?.url ?? imageUrl;
  const { sources: _sources, ...traits } = brief;
  const { drawingVersion = "", reading } = more;
  const ignored = reading?.ignored.map(({ text }) => text) ?? [];
  const isDrawn = drawingVersion !== "";
  return {
    picture: {
      url: isReachable(url) ? url : null,
      description: image?.alt ?? null,
      width: image && image.width > 0 ? image.width : null,
      height: image && image.height > 0 ? image.height : null,
      format: image?.format ?? null,
      seed: isDrawn ? more.seed : null,
      code: more.code,
      drawing_version: isDrawn ? drawingVersion : null,
      brief: { ...traits },
      license: more.license === "" ? null : more.license,
      credit: more.credit === "" ? null : more.credit,
    },
    not_in_picture: [
      ...warnings.map(({ message }) => message),
      ...(ignored.length > 0 ? [`Not understood, and not in the picture: ${ignored.join(", ")}.`] : []),
    ],
  };
}

function unfinishedText({ id, status, progress }: Job): string {
  if (status === "cancelled") return `The job ${id} was cancelled. There is no picture.`;
  const percent = Math.round(progress * 100);
  return `The job ${id} is ${status} (${percent}%). Call get_job with job_id ${id} to wait for the picture.`;
}

function finishedText({ job_id, avatar_id, look_id, picture, not_in_picture }: JobOutput): string {
  const lines = [
    picture?.description ?? "The picture is ready.",
    ...not_in_picture,
    avatar_id === null
      ? `Job ${job_id}. To keep the picture as an avatar: save_avatar.`
      : `Look ${look_id ?? ""} of the avatar ${avatar_id}.`,
    picture?.code && `Face code: ${picture.code}`,
  ];
  return lines.filter((line) => typeof line === "string" && line !== "").join("\n");
}

/** A handle of a job that was started earlier. */
export function resume({ jobs }: Likeness, id: string): JobHandle {
  return jobs.resume({ object: "likeness.job", id });
}

import type { Avatar } from "@likeness/client";
import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { defineTool, type WithNulls } from "../server/define-tool.ts";
import { describePicture, idempotencyKeyInput, jobOutput } from "../server/jobs.ts";
import type { McpServerOptions } from "../server/options.ts";
import { downloadPicture, pictureLink } from "../server/pictures.ts";
import { imageFormatInput } from "./inputs.ts";

/** A saved avatar. */
export const avatarOutput = z.object({
  id: z.string(),
  label: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()),
  status: z.enum(["ready", "pending", "error"]),
  visibility: z.string(),
  created_at: z.number().describe("In Unix seconds; 0 where it is not known."),
  job_id: z.string().optional(),
  look_id: z.string().optional().describe("The look that is the cover."),
  resource: z.string().describe("The resource of this server that has the avatar."),
  error: z.string().optional(),
  picture: jobOutput.shape.picture,
});
export type AvatarOutput = WithNulls<z.input<typeof avatarOutput>>;

export function describeAvatar(avatar: Avatar): AvatarOutput {
  const { id, label, description, tags, status, visibility, createdAt, jobId, coverLookId } = avatar;
  return {
    id,
    label,
    description,
    tags,
    status,
    visibility,
    created_at: createdAt,
    job_id: jobId,
    look_id: coverLookId === "" ? null : coverLookId,
    resource: avatarUri(id),
    error: avatar.status === "error" ? avatar.error.message : null,
    picture: avatar.status === "ready" ? describePicture(avatar).picture : null,
  };
}

export function avatarUri(id: string): string {
  return `likeness://avatars/${encodeURIComponent(id)}`;
}

/** Tools that keep and find avatars. */
export function registerAvatarTools(server: McpServer, options: McpServerOptions): void {
  const { likeness, imageFormat = "webp" } = options;

  async function showAvatar(avatar: Avatar, format: "webp" | "png" | undefined, signal: AbortSignal) {
    const data = describeAvatar(avatar);
    const text = { type: "text", text: textOf(data) } as const;
    if (avatar.status !== "ready") return { data, content: [text] };
    const picture = await downloadPicture(likeness, avatar, { format: format ?? imageFormat, signal });
    return { data, content: [text, picture, pictureLink(avatar, avatar.label ?? avatar.id, data.resource)] };
  }

  defineTool(
    server,
    "save_avatar",
    {
      title: "Save an avatar",
      description:
        "Keeps the picture of a completed job as an avatar, which can then be edited and found again.",
      input: z.object({
        job_id: z.string().min(1).max(128),
        label: z.string().min(1).max(200).optional().describe("A name to find it by."),
        idempotency_key: idempotencyKeyInput,
        image_format: imageFormatInput,
      }),
      output: avatarOutput,
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: false,
        openWorldHint: false,
      },
    },
    async (
      { job_id: jobId, label, idempotency_key: idempotencyKey, image_format: format },
      { mcpReq: { signal } },
    ) => {
      const params = { jobId, ...(label !== undefined && { label }) };
      return showAvatar(await likeness.avatars.save(params, { signal, idempotencyKey }), format, signal);
    },
  );

  defineTool(
    server,
    "get_avatar",
    {
      title: "Get an avatar",
      description: "A saved avatar with its picture.",
      input: z.object({ id: z.string().min(1).max(128), image_format: imageFormatInput }),
      output: avatarOutput,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ id, image_format: format }, { mcpReq: { signal } }) =>
      showAvatar(await likeness.avatars.get(id, { signal }), format, signal),
  );

  defineTool(
    server,
    "list_avatars",
    {
      title: "List avatars",
      description:
        "The saved avatars, newest first, without their pictures. get_avatar has the picture of one.",
      input: z.object({
        label: z.string().min(1).max(200).optional().describe("Only avatars with exactly this label."),
        search: z
          .string()
          .min(1)
          .max(200)
          .optional()
          .describe("Only avatars whose label contains all of these words."),
        limit: z.int().min(1).max(100).default(20),
        offset: z.int().min(0).default(0),
      }),
      output: z.object({ avatars: z.array(avatarOutput), has_more: z.boolean(), total_count: z.number() }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ label, search, limit, offset }, { mcpReq: { signal } }) => {
      const page = await likeness.avatars.list(
        {
          limit,
          ...(offset > 0 && { offset }),
          ...(label !== undefined && { label }),
          ...(search !== undefined && { search }),
        },
        { signal },
      );
      const avatars = page.data.map(describeAvatar);
      const text =
        avatars.map(textOf).join("\n") || "There are no avatars yet. save_avatar keeps the picture of a job.";
      const data = { avatars, has_more: page.hasMore, total_count: page.totalCount };
      return { data, content: [{ type: "text", text }] };
    },
  );
}

function textOf({ id, label, status, picture, error }: AvatarOutput): string {
  const name = label === null ? id : `${label} (${id})`;
  if (status !== "ready") return `${name}: ${error ?? "not ready yet"}`;
  return picture?.description ? `${name}: ${picture.description}` : name;
}

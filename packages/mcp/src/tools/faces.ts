import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeadlineError } from "@likeness/client";
import { looks } from "@likeness/client/looks";
import { emotions, expressions, styles } from "@likeness/contract/v1/values";
import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { type AvatarFile, avatarFileName } from "../avatar-file/avatar-file.ts";
import { formatAvatarFile } from "../avatar-file/format-avatar-file.ts";
import type { Identity, LocalWork } from "../local/local-work.ts";
import { defineTool } from "../server/define-tool.ts";
import { maxCreditsInput, resume, waitInput } from "../server/jobs.ts";
import { type McpServerOptions, type PictureFormat, pictureSize } from "../server/options.ts";
import { pictureContent } from "../server/pictures.ts";
import { checkPrice } from "../server/prices.ts";
import { progressReporter } from "../server/progress.ts";
import { orToolError, ToolError } from "../server/tool-error.ts";
import { hintsInput, imageFormatInput, promptInput, seedInput } from "./inputs.ts";

type Content = CallToolResult["content"];
type Expression = (typeof expressions)[number];
type Emotion = (typeof emotions)[number];

const identityInput = z
  .string()
  .max(65_536)
  .optional()
  .describe("The text of an identity file, AVATAR-<NAME>.md.");

const faceStyle = z
  .enum(styles)
  .optional()
  .describe("Art style. By default people are 3d and all others flat.");

const agentName = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9._-]{0,62}$/,
    "must be up to 63 of a-z, 0-9, ., _ and -, beginning with a letter or digit",
  )
  .describe("The name of the agent: up to 63 of a-z, 0-9, ., _ and -.");

/** Tools for faces that need no job: emotions, the identity of an agent, and the reading of a prompt. */
export function registerFaceTools(
  server: McpServer,
  options: McpServerOptions & { readonly local: LocalWork },
): void {
  const { likeness, local, directory, imageFormat = "webp" } = options;

  async function drawFace(
    file: Pick<AvatarFile, "name" | "brief" | "seed" | "drawingVersion" | "code">,
    { emotion, format }: { readonly emotion: Expression | undefined; readonly format: PictureFormat },
    signal: AbortSignal,
  ): Promise<{ readonly alt: string; readonly content: Content }> {
    const { name, brief, seed, drawingVersion, code } = file;
    const face = { name, brief, seed, drawingVersion };
    const drawn = orToolError(
      await local.drawFace({ file: face, emotion, format, size: pictureSize }, signal),
    );
    const link = {
      type: "resource_link",
      uri: faceUri(code, emotion),
      name: `${emotion === undefined ? name : `${name}-${emotion}`}.svg`,
      title: "The whole picture",
      mimeType: "image/svg+xml",
      description: drawn.alt,
    } as const;
    const picture = {
      type: "image",
      data: Buffer.from(drawn.bytes).toString("base64"),
      mimeType: drawn.mediaType,
    } as const;
    return { alt: drawn.alt, content: [picture, link] };
  }

  defineTool(
    server,
    "express",
    {
      title: "Show an emotion",
      description:
        "The same face with another emotion: of a saved avatar, of a face code, or of the identity file of an agent. Faces of codes and files are free.",
      input: z.object({
        emotion: z
          .enum(expressions)
          .describe(
            `A saved avatar can have ${emotions.join(", ")}; a code and an identity file all of these.`,
          ),
        avatar_id: z.string().min(1).max(128).optional(),
        code: z
          .string()
          .max(600)
          .optional()
          .describe("A face code, such as the one in the result of generate_avatar."),
        identity: identityInput,
        wait: waitInput,
        max_credits: maxCreditsInput,
        image_format: imageFormatInput,
      }),
      output: z.object({
        emotion: z.enum(expressions),
        status: z.enum(["ready", "pending"]),
        description: z.string().optional(),
        avatar_id: z.string().optional(),
        code: z.string().optional().describe("Of the face without the emotion."),
        job_id: z.string().optional().describe("The job of an emotion that is not ready yet: see get_job."),
      }),
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async (input, context) => {
      const { emotion, avatar_id: avatarId, code, identity } = input;
      const { signal } = context.mcpReq;
      const format = input.image_format ?? imageFormat;
      const given = [avatarId, code, identity].filter((one) => one !== undefined).length;
      if (given !== 1) {
        throw new ToolError(
          "invalid_request",
          `One of avatar_id, code and identity is needed, and ${given} are given.`,
        );
      }
      if (avatarId === undefined) {
        const { file } = orToolError(
          await local.identify(
            code === undefined ? { from: "text", text: identity ?? "" } : { from: "code", code },
            signal,
          ),
        );
        const { alt, content } = await drawFace(file, { emotion, format }, signal);
        const data = {
          emotion,
          status: "ready",
          description: alt,
          avatar_id: null,
          code: file.code,
          job_id: null,
        } as const;
        return { data, content: [{ type: "text", text: alt }, ...content] };
      }
      const wanted = emotions.find((name) => name === emotion);
      if (wanted === undefined) {
        throw new ToolError("invalid_request", `A saved avatar has no emotion ${emotion}.`, {
          param: "emotion",
          hint: `Use one of ${emotions.join(", ")}, or the face code of the avatar with any of them.`,
        });
      }
      return expressAvatar(
        { avatarId, emotion: wanted, wait: input.wait, maxCredits: input.max_credits, format },
        context,
      );
    },
  );

  async function expressAvatar(
    wish: {
      readonly avatarId: string;
      readonly emotion: Emotion;
      readonly wait: number;
      readonly maxCredits: number | undefined;
      readonly format: PictureFormat;
    },
    context: Parameters<typeof progressReporter>[0],
  ) {
    const { avatarId, emotion, wait, maxCredits, format } = wish;
    const { signal } = context.mcpReq;
    const find = async () =>
      (await looks(likeness).emotions(avatarId, { signal })).find((look) => look.emotion === emotion);
    let look = await find();
    if (look === undefined || look.status === "error") {
      await checkPrice(likeness, {}, maxCredits, signal);
      await looks(likeness).createEmotions(avatarId, { emotions: [emotion] }, { signal });
      look = await find();
    }
    if (look?.status === "pending" && look.jobId !== null && wait > 0) {
      const onProgress = progressReporter(context);
      await resume(likeness, look.jobId)
        .done({ deadline: wait * 1000, signal, onProgress })
        .catch((error: unknown) => {
          if (!isDeadlineError(error)) throw error;
        });
      look = await find();
    }
    const facts = { emotion, avatar_id: avatarId, code: null };
    if (look?.status !== "ready") {
      const jobId = look?.jobId ?? null;
      const data = { ...facts, status: "pending", description: null, job_id: jobId } as const;
      return {
        data,
        content: [
          {
            type: "text",
            text: `The emotion is not ready. Call express again, or get_job with job_id ${jobId}.`,
          },
        ] as Content,
      };
    }
    const bytes = await looks(likeness).emotionImage(
      avatarId,
      emotion,
      { version: look.version },
      { signal },
    );
    const description = look.image.alt ?? null;
    const data = { ...facts, status: "ready", description, code: look.code, job_id: null } as const;
    const text = { type: "text", text: description ?? `The avatar ${avatarId}, ${emotion}.` } as const;
    return { data, content: [text, await pictureContent(bytes, format)] };
  }

  defineTool(
    server,
    "agent_avatar",
    {
      title: "The face of an agent",
      description:
        "Gives an agent a face that stays the same everywhere, free and without a server. Returns the picture and the text of AVATAR-<NAME>.md: keep that file, and pass its text as identity to get the same face again, with any emotion. Without a prompt, the face is the robot of the name.",
      input: z.object({
        name: agentName.optional(),
        identity: identityInput,
        prompt: promptInput.optional(),
        hints: hintsInput,
        style: faceStyle,
        seed: seedInput,
        emotion: z.enum(expressions).optional(),
        save: z
          .boolean()
          .default(false)
          .describe(
            "Writes the file into the directory of this server. An existing file is replaced only if replace is true.",
          ),
        replace: z.boolean().default(false),
        image_format: imageFormatInput,
      }),
      output: z.object({
        name: z.string(),
        description: z.string(),
        code: z.string(),
        seed: z.number(),
        drawing_version: z.string(),
        brief: z.record(z.string(), z.unknown()),
        emotions: z.array(z.string()),
        file_name: z.string(),
        file: z.string().describe("The text to keep as file_name."),
        path: z
          .string()
          .optional()
          .describe("Where the file is on the machine of this server, if it was read or written."),
        warnings: z.array(z.string()),
      }),
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async (input, { mcpReq: { signal } }) => {
      const { emotion, save, replace } = input;
      const { file, warnings, path: readPath } = await findIdentity(input, signal);
      const { alt, content } = await drawFace(
        file,
        { emotion, format: input.image_format ?? imageFormat },
        signal,
      );
      const text = formatAvatarFile(file);
      const path = save && readPath === null ? await writeIdentity(file, text, replace) : readPath;
      const { sources: _sources, ...traits } = file.brief;
      const fileName = avatarFileName(file.name);
      const kept = path === null ? `Keep the text as ${fileName}.` : `The file is ${path}.`;
      return {
        data: {
          name: file.name,
          description: alt,
          code: file.code,
          seed: file.seed,
          drawing_version: file.drawingVersion,
          brief: { ...traits },
          emotions: [...file.emotions],
          file_name: fileName,
          file: text,
          path,
          warnings: [...warnings],
        },
        content: [
          { type: "text", text: [alt, ...warnings, kept].join("\n") },
          // Not every client shows the data of a result to the model.
          ...(path === null ? [{ type: "text", text } as const] : []),
          ...content,
        ],
      };
    },
  );

  interface IdentityWish {
    readonly name?: string | undefined;
    readonly identity?: string | undefined;
    readonly prompt?: string | undefined;
    readonly hints?: Readonly<Record<string, unknown>> | undefined;
    readonly style?: (typeof styles)[number] | undefined;
    readonly seed?: number | undefined;
    readonly replace: boolean;
  }

  /** From the text, from the file of the name in the directory, or new. */
  async function findIdentity(
    wish: IdentityWish,
    signal: AbortSignal,
  ): Promise<Identity & { readonly path: string | null }> {
    const { name, identity, prompt, hints, style, seed, replace } = wish;
    const isNew = prompt !== undefined || hints !== undefined || style !== undefined || seed !== undefined;
    if (identity !== undefined) {
      if (isNew) {
        throw new ToolError(
          "invalid_request",
          "identity is a face already, so prompt, hints, style and seed cannot change it.",
          {
            hint: "Pass either identity, or the others with name.",
          },
        );
      }
      const read = orToolError(await local.identify({ from: "text", text: identity }, signal));
      if (name !== undefined && name !== read.file.name) {
        throw new ToolError("invalid_request", `The identity is of ${read.file.name}, not of ${name}.`, {
          param: "name",
        });
      }
      return { ...read, path: null };
    }
    if (name === undefined) {
      throw new ToolError("invalid_request", "name or identity is needed.", { param: "name" });
    }
    const path = directory === undefined ? undefined : join(directory, avatarFileName(name));
    const existing = path === undefined ? undefined : await readIfThere(path);
    if (path !== undefined && existing !== undefined && !replace) {
      if (isNew) {
        throw new ToolError("file_exists", `${name} has a face already: ${path}.`, {
          hint: "Call agent_avatar with name alone for that face, or with replace: true for a new one.",
        });
      }
      return { ...orToolError(await local.identify({ from: "text", text: existing }, signal)), path };
    }
    const created = await local.identify({ from: "options", name, prompt, hints, style, seed }, signal);
    return { ...orToolError(created), path: null };
  }

  async function writeIdentity(file: AvatarFile, text: string, replace: boolean): Promise<string> {
    if (directory === undefined) {
      throw new ToolError("no_directory", "This server cannot write files where you are.", {
        param: "save",
        hint: `Write the text of file as ${avatarFileName(file.name)} yourself.`,
      });
    }
    const path = join(directory, avatarFileName(file.name));
    try {
      await writeFile(path, text, { flag: replace ? "w" : "wx" });
    } catch (cause) {
      throw new ToolError(
        "cannot_write",
        `Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
        {
          hint: `Write the text of file as ${avatarFileName(file.name)} yourself, or start the server with another --directory.`,
          cause,
        },
      );
    }
    return path;
  }

  defineTool(
    server,
    "read_prompt",
    {
      title: "Read a prompt",
      description:
        "Explains how a prompt is understood, without drawing it: the traits of each part, and the words that have no effect. Free, and without a server.",
      input: z.object({
        prompt: promptInput,
        hints: hintsInput,
        negative_prompt: z.string().min(1).max(5000).optional(),
        style: faceStyle,
      }),
      output: z.object({
        brief: z.record(z.string(), z.unknown()).describe("The traits that would be drawn."),
        language: z.string(),
        characters: z.number(),
        understood: z.array(
          z.object({
            text: z.string(),
            traits: z.array(z.object({ path: z.string(), value: z.string(), negated: z.boolean() })),
          }),
        ),
        ignored: z.array(z.string()).describe("Words without an effect."),
        warnings: z.array(z.string()),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ prompt, hints, negative_prompt: negativePrompt, style }, { mcpReq: { signal } }) => {
      const reading = orToolError(await local.readPrompt({ prompt, hints, negativePrompt, style }, signal));
      const understood = reading.understood.map(({ text, traits }) => ({
        text,
        traits: traits.map(({ path, value, negated = false }) => ({ path, value, negated })),
      }));
      const { brief, language, characters, ignored, warnings } = reading;
      const lines = [
        ...understood.map(({ text, traits }) => `"${text}": ${traits.map(traitText).join(", ")}`),
        ignored.length > 0 ? `Without an effect: ${ignored.join(", ")}` : "",
        ...warnings,
      ].filter((line) => line !== "");
      return {
        data: {
          brief: { ...brief },
          language,
          characters,
          understood,
          ignored: [...ignored],
          warnings: [...warnings],
        },
        content: [{ type: "text", text: lines.join("\n") || "Nothing in the prompt was understood." }],
      };
    },
  );
}

function traitText({ path, value, negated }: { path: string; value: string; negated: boolean }): string {
  return `${path} ${negated ? "not " : ""}${value}`;
}

export function faceUri(code: string, emotion?: string): string {
  return `likeness://faces/${code}${emotion === undefined ? "" : `/${emotion}`}`;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new ToolError(
      "cannot_read",
      `Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

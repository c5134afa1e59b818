import { looks } from "@likeness/client/looks";
import { lookStyles } from "@likeness/contract/v1/values";
import type { McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { defineTool } from "../server/define-tool.ts";
import {
  idempotencyKeyInput,
  jobOutput,
  maxCreditsInput,
  resultOfJob,
  resume,
  waitInput,
} from "../server/jobs.ts";
import type { McpServerOptions } from "../server/options.ts";
import { checkPrice, priceOf } from "../server/prices.ts";
import { ToolError } from "../server/tool-error.ts";
import {
  hintsInput,
  imageFormatInput,
  outputInputs,
  outputOf,
  promptInput,
  seedInput,
  styleInput,
} from "./inputs.ts";

/** Tools that make pictures by jobs, and what they cost. */
export function registerGenerationTools(server: McpServer, options: McpServerOptions): void {
  const { likeness } = options;

  defineTool(
    server,
    "generate_avatar",
    {
      title: "Generate an avatar",
      description:
        "Draws an avatar from a prompt, or again from a face code. Returns the picture at 512 pixels, a link to the whole file, its face code, and what of the prompt is not in the picture. To keep it, call save_avatar. For the face of an agent, prefer agent_avatar, which is free.",
      input: z.object({
        prompt: promptInput.optional(),
        code: z.string().max(600).optional().describe("A face code, drawn instead of what the prompt says."),
        hints: hintsInput,
        negative_prompt: z.string().min(1).max(5000).optional().describe("What must not be in the picture."),
        style: styleInput,
        seed: seedInput,
        ...outputInputs,
        wait: waitInput,
        max_credits: maxCreditsInput,
        idempotency_key: idempotencyKeyInput,
        image_format: imageFormatInput,
      }),
      output: jobOutput,
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: false,
        openWorldHint: false,
      },
    },
    async (input, context) => {
      const { prompt, code, hints, negative_prompt: negativePrompt, style, seed } = input;
      const { signal } = context.mcpReq;
      const subject =
        code === undefined ? { prompt: required(prompt) } : { code, ...(prompt !== undefined && { prompt }) };
      await checkPrice(likeness, input, input.max_credits, signal);
      const handle = await likeness.avatars.generate(
        {
          ...subject,
          ...outputOf(input),
          ...(hints && { hints }),
          ...(negativePrompt !== undefined && { negativePrompt }),
          ...(style !== undefined && { style }),
          ...(seed !== undefined && { seed }),
        },
        { signal, idempotencyKey: input.idempotency_key },
      );
      return resultOfJob(handle, input, options, context);
    },
  );

  defineTool(
    server,
    "edit_look",
    {
      title: "Edit an avatar",
      description:
        "Draws the person of a saved avatar again in other clothes, another place, style or light. The person stays the same. The picture becomes a further look of the avatar.",
      input: z.object({
        avatar_id: z.string().min(1).max(128),
        prompt: z
          .string()
          .min(1)
          .max(5000)
          .optional()
          .describe("What is different, such as: wearing a red coat."),
        place: z.string().min(1).max(500).optional().describe("Where the person is, such as: a sunny beach."),
        style: z.enum(lookStyles).optional(),
        look_id: z
          .string()
          .min(1)
          .max(128)
          .optional()
          .describe("The look to start from. Default: the cover."),
        ...outputInputs,
        wait: waitInput,
        max_credits: maxCreditsInput,
        idempotency_key: idempotencyKeyInput,
        image_format: imageFormatInput,
      }),
      output: jobOutput,
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: false,
        openWorldHint: false,
      },
    },
    async (input, context) => {
      const { avatar_id: avatarId, look_id: lookId, prompt, place, style } = input;
      const { signal } = context.mcpReq;
      await checkPrice(likeness, input, input.max_credits, signal);
      const { job } = await looks(likeness).create(
        avatarId,
        {
          ...outputOf(input),
          ...(prompt !== undefined && { prompt }),
          ...(place !== undefined && { place }),
          ...(style !== undefined && { style }),
          ...(lookId !== undefined && { lookId }),
        },
        { signal, idempotencyKey: input.idempotency_key },
      );
      return resultOfJob(job, input, options, context);
    },
  );

  defineTool(
    server,
    "get_job",
    {
      title: "Get a job",
      description: "The state of a job, and its picture once it has completed. Waits for it if asked to.",
      input: z.object({
        job_id: z.string().min(1).max(128),
        wait: waitInput,
        image_format: imageFormatInput,
      }),
      output: jobOutput,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (input, context) => resultOfJob(resume(likeness, input.job_id), input, options, context),
  );

  defineTool(
    server,
    "estimate",
    {
      title: "Estimate the price",
      description: "What a picture costs in credits, and what the account has. Starts nothing.",
      input: z.object({
        tool: z
          .enum(["generate_avatar", "edit_look", "express", "agent_avatar", "read_prompt"])
          .default("generate_avatar")
          .describe(
            "The tool whose call is estimated. express costs this only for an avatar, and only once per emotion.",
          ),
        resolution: outputInputs.resolution,
        count: z.int().min(1).max(100).default(1).describe("How many pictures."),
      }),
      output: z.object({
        credits: z.number().optional().describe("Absent where the system states no prices."),
        available: z.number().optional().describe("Absent where credits are not counted, or not known."),
        metered: z.boolean().optional().describe("Whether credits are counted."),
        enough: z.boolean().optional().describe("Whether the account has enough credits."),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ tool, resolution, count }, { mcpReq }) => {
      const isFree = tool === "agent_avatar" || tool === "read_prompt";
      const price = await priceOf(likeness, { resolution, count }, mcpReq.signal);
      const credits = isFree ? 0 : price.credits;
      const { available, metered } = price;
      const enough =
        metered === false || (credits !== null && available !== null ? credits <= (available ?? 0) : null);
      const cost = credits === null ? "The system states no prices." : `It costs ${credits} credits.`;
      const balance =
        metered === false
          ? "Credits are not counted here."
          : available === null
            ? ""
            : `The account has ${available}.`;
      const text = `${cost} ${balance}`.trim();
      return { data: { credits, available, metered, enough }, content: [{ type: "text", text }] };
    },
  );
}

function required(prompt: string | undefined): string {
  if (prompt !== undefined) return prompt;
  throw new ToolError("invalid_request", "A prompt or a face code is needed.", { param: "prompt" });
}

import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Likeness } from "@likeness/client";
import pMap from "p-map";
import type { CommandContext, CommandEvent } from "../../../context.ts";
import { CliError, exitCodes, usageError } from "../../../errors/cli-error.ts";
import { createErrorReport, type ErrorReport } from "../../../errors/error-report.ts";
import { createDirectory } from "../../../files/create-directory.ts";
import { extensionOf } from "../../../files/destination.ts";
import { fileNameFromPrompt } from "../../../files/file-name.ts";
import {
  endSentence,
  type ParsedLine,
  type PromptParams,
  readPromptsFile,
} from "../../../files/prompts-file.ts";
import { resolvePath } from "../../../files/resolve-path.ts";
import type { SavedImage } from "../../../files/save-images.ts";
import { imageFormat } from "../../../options/choices.ts";
import { InterruptError } from "../../../terminal/interrupts.ts";
import { type GenerateInput, generateUsing } from "../run.ts";

/** Defaults for all lines; a line can override them. */
export interface BatchInput
  extends Omit<GenerateInput, "prompt" | "brief" | "count" | "save" | "wait" | "idempotencyKey"> {
  /** Path of the file with the prompts. */
  readonly prompts: string;
  /** Number of concurrent jobs; default 4. */
  readonly concurrency?: number | undefined;
}

/** The result of one line of the file. */
export type LineResult = { readonly line: number; readonly prompt: string | null } & (
  | { readonly status: "drawn"; readonly images: readonly SavedImage[]; readonly jobId: string }
  /** The image already exists. */
  | { readonly status: "skipped"; readonly path: string }
  | { readonly status: "failed"; readonly error: ErrorReport; readonly jobId: string | null }
  /** Interrupted by Ctrl-C. A submitted job continues. */
  | { readonly status: "open"; readonly path: string; readonly jobId: string | null }
);

export interface BatchResult {
  readonly results: readonly LineResult[];
  /** Null if the batch was not interrupted. */
  readonly interruption: InterruptError | null;
}

/**
 * Generates an image for each line of a file. Lines whose image exists are skipped, so that a second run generates only
 * what is missing. A line that fails does not stop the others.
 */
export async function generateBatch(input: BatchInput, context: CommandContext): Promise<BatchResult> {
  const lines = await readPromptsFile(input.prompts, context);
  const directory = await resolveDirectory(input.output, context);
  let likeness: Promise<Likeness> | undefined;
  const connect = () => {
    likeness ??= context.connect({ runsWorker: true });
    return likeness;
  };
  const authFailed = new AbortController();
  const signal = AbortSignal.any([context.signal, authFailed.signal]);
  let authError: ErrorReport | undefined;
  /** The lines of each warning. */
  const warnings = new Map<string, number[]>();
  const warn = (event: CommandEvent, line: number) => {
    if (event.kind === "warning") warnings.set(event.message, [...(warnings.get(event.message) ?? []), line]);
  };
  let done = 0;
  let failed = 0;
  const count = () => context.emit({ kind: "counted", done, failed, total: lines.length });
  count();
  const run: BatchRun = { input, context, signal, warn, connect };
  const results = await pMap(
    assignPaths(lines, directory, input, context),
    async (line) => {
      const result = await generateLine(line, run);
      done += 1;
      if (result.status === "failed") failed += 1;
      // An invalid API key makes every line fail.
      if (result.status === "failed" && result.error.exitCode === exitCodes.auth) {
        authError ??= result.error;
        authFailed.abort();
      }
      count();
      return result;
    },
    { concurrency: input.concurrency ?? 4 },
  );
  for (const [message, of] of warnings)
    context.emit({ kind: "warning", message: `${describeLines(of)}: ${message}` });
  if (authError) throw new CliError(authError.code, authError.message, authError);
  const reason: unknown = signal.aborted ? signal.reason : null;
  if (reason !== null && !(reason instanceof InterruptError)) throw reason;
  return { results, interruption: reason };
}

/** "line 3", "lines 3, 5 and 8", "lines 3, 5, 8 and 40 others". */
function describeLines(lines: readonly number[]): string {
  const sorted = lines.toSorted((a, b) => a - b);
  const names = sorted.length > 5 ? [...sorted.slice(0, 4), `${sorted.length - 4} others`] : sorted;
  const last = names.at(-1);
  return names.length === 1 ? `line ${last}` : `lines ${names.slice(0, -1).join(", ")} and ${last}`;
}

type PlannedLine = { readonly line: number } & (
  | { readonly params: PromptParams; readonly path: string }
  | { readonly params: PromptParams | null; readonly problem: string }
);

interface BatchRun {
  readonly input: BatchInput;
  readonly context: CommandContext;
  /** Aborted by Ctrl-C, and by an authentication error. */
  readonly signal: AbortSignal;
  readonly warn: (event: CommandEvent, line: number) => void;
  readonly connect: () => Promise<Likeness>;
}

async function generateLine(
  planned: PlannedLine,
  { input, context, signal, warn, connect }: BatchRun,
): Promise<LineResult> {
  const { line, params } = planned;
  const details = { line, prompt: params?.prompt ?? null };
  if ("problem" in planned) {
    const error = { exitCode: exitCodes.usage, code: "usage", message: endSentence(planned.problem) };
    return { ...details, status: "failed", error, jobId: null };
  }
  const { path } = planned;
  const size = await sizeOf(path);
  if (input.force !== true && size !== undefined && size > 0) return { ...details, status: "skipped", path };
  let jobId: string | null = null;
  if (signal.aborted) return { ...details, status: "open", path, jobId };
  try {
    const result = await generateUsing(
      connect,
      inputFor(planned.params, path, { ...input, force: size !== undefined }),
      {
        settings: context.settings,
        env: context.env,
        signal,
        get cwd() {
          return context.cwd;
        },
        emit(event) {
          if (event.kind === "accepted") ({ jobId } = event);
          else warn(event, line);
        },
      },
    );
    return { ...details, status: "drawn", images: result.images, jobId: result.job.id };
  } catch (error) {
    if (signal.aborted) return { ...details, status: "open", path, jobId };
    return { ...details, status: "failed", error: createErrorReport(error, undefined), jobId };
  }
}

/** The values of a line take precedence over the flags. */
function inputFor(
  { name: _name, label, ...params }: PromptParams,
  path: string,
  input: BatchInput,
): GenerateInput {
  const { prompts: _prompts, concurrency: _concurrency, ...shared } = input;
  const hints = { ...input.hints, ...params.hints };
  return {
    ...shared,
    ...params,
    ...(Object.keys(hints).length > 0 && { hints }),
    // The extension of the path determines the format.
    format: undefined,
    output: path,
    save: label,
    wait: true,
  };
}

/**
 * Assigns the path of each image: its own name, or its prompt with a hash of all parameters, which does not depend on
 * the position of the line in the file.
 */
function assignPaths(
  lines: readonly ParsedLine[],
  directory: string,
  input: BatchInput,
  { settings: { config } }: CommandContext,
): readonly PlannedLine[] {
  const used = new Map<string, number>();
  return lines.map((parsed): PlannedLine => {
    if ("problem" in parsed) return { line: parsed.line, params: null, problem: parsed.problem };
    const { line, params } = parsed;
    const extension = extensionOf(imageFormat(params.format ?? input.format ?? config.format ?? "png"));
    const name = params.name ?? `${fileNameFromPrompt(params.prompt)}-${hashParams(params, input)}`;
    // Some file systems are case-insensitive.
    const key = `${name}.${extension}`.toLowerCase();
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    if (times > 1 && params.name !== undefined) {
      return { line, params, problem: `The name "${name}" is used by another line` };
    }
    return { line, params, path: join(directory, `${name}${times > 1 ? `-${times}` : ""}.${extension}`) };
  });
}

function hashParams(params: PromptParams, input: BatchInput): string {
  const { seed, hints, negativePrompt, style, aspect, resolution, references } = input;
  const shared = { seed, hints, negativePrompt, style, aspect, resolution, references };
  const { label: _label, ...own } = params;
  return createHash("sha256")
    .update(JSON.stringify([shared, own]))
    .digest("hex")
    .slice(0, 8);
}

async function resolveDirectory(output: string | undefined, context: CommandContext): Promise<string> {
  if (output === "-") throw usageError("-o - cannot be used with --prompts.", "Pass a directory.");
  const directory = resolvePath(output ?? ".", context);
  return createDirectory(directory);
}

/** Returns undefined if there is no file. An empty file may be left by a process that was killed. */
async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

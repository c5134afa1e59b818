import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Likeness } from "@likeness/client";
import pMap from "p-map";
import { type Explanation, explain } from "../explain.ts";
import { exit, Failure, misuse } from "../failure.ts";
import { endingOf } from "../files/destination.ts";
import { locate } from "../files/locate.ts";
import { nameFromPrompt } from "../files/name-from-prompt.ts";
import { type PromptLine, type ReadLine, readPromptsFile } from "../files/prompts-file.ts";
import type { StoredPicture } from "../files/store-pictures.ts";
import { Interruption } from "../terminal/interrupts.ts";
import { imageFormat } from "../words/choices.ts";
import { shellWord } from "../words/shell-word.ts";
import type { Context, Happening } from "./context.ts";
import { type GenerateInput, generateWith } from "./generate.ts";

/** What holds for every line that does not say otherwise. */
export interface ManyInput
  extends Omit<GenerateInput, "prompt" | "brief" | "count" | "save" | "wait" | "idempotencyKey"> {
  /** The file of prompts. */
  readonly prompts: string;
  /** Pictures at once; default 4. */
  readonly concurrency?: number | undefined;
}

/** What became of one line of the file. */
export type LineResult = { readonly line: number; readonly prompt: string | null } & (
  | { readonly status: "drawn"; readonly pictures: readonly StoredPicture[]; readonly jobId: string }
  /** Its picture is there already. */
  | { readonly status: "skipped"; readonly path: string }
  | { readonly status: "failed"; readonly error: Explanation; readonly jobId: string | null }
  /** Not begun, or broken off, when somebody pressed Ctrl-C. A job that was sent goes on. */
  | { readonly status: "open"; readonly path: string; readonly jobId: string | null }
);

export interface ManyResult {
  readonly results: readonly LineResult[];
  /** Why it ended early; null when it did not. */
  readonly interruption: Interruption | null;
}

/**
 * Draws a picture for each line of a file, several at once. A line whose picture is there is skipped, so that a second
 * run draws what is missing. What fails is told of in the end and keeps nothing else from being drawn.
 */
export async function generateMany(input: ManyInput, context: Context): Promise<ManyResult> {
  const lines = await readPromptsFile(input.prompts, context);
  const folder = await folderFor(input.output, context);
  let likeness: Promise<Likeness> | undefined;
  const connect = () => {
    likeness ??= context.connect({ draws: true });
    return likeness;
  };
  const refused = new AbortController();
  const signal = AbortSignal.any([context.signal, refused.signal]);
  let refusal: Explanation | undefined;
  const warned = new Set<string>();
  const warn = (event: Happening) => {
    if (event.kind !== "warning" || warned.has(event.message)) return;
    warned.add(event.message);
    context.observe(event);
  };
  let done = 0;
  let failed = 0;
  const count = () => context.observe({ kind: "counted", done, failed, total: lines.length });
  count();
  const run: Run = { input, context, signal, warn, connect };
  const results = await pMap(
    placeLines(lines, folder, input, context),
    async (placed) => {
      const result = await drawLine(placed, run);
      done += 1;
      if (result.status === "failed") failed += 1;
      // What is wrong with the key is wrong for every line.
      if (result.status === "failed" && result.error.exitCode === exit.auth) {
        refusal ??= result.error;
        refused.abort();
      }
      count();
      return result;
    },
    { concurrency: input.concurrency ?? 4 },
  );
  if (refusal) throw new Failure(refusal.code, refusal.message, refusal);
  const reason: unknown = signal.aborted ? signal.reason : null;
  if (reason !== null && !(reason instanceof Interruption)) throw reason;
  return { results, interruption: reason };
}

type Placed = { readonly line: number } & (
  | { readonly order: PromptLine; readonly path: string }
  | { readonly order: PromptLine | null; readonly problem: string }
);

interface Run {
  readonly input: ManyInput;
  readonly context: Context;
  /** Aborted by Ctrl-C, and when it is known that no line can be drawn. */
  readonly signal: AbortSignal;
  readonly warn: (event: Happening) => void;
  readonly connect: () => Promise<Likeness>;
}

async function drawLine(placed: Placed, { input, context, signal, warn, connect }: Run): Promise<LineResult> {
  const { line, order } = placed;
  const facts = { line, prompt: order?.prompt ?? null };
  if ("problem" in placed) {
    const error = { exitCode: exit.usage, code: "usage", message: `${placed.problem}.` };
    return { ...facts, status: "failed", error, jobId: null };
  }
  const { path } = placed;
  const size = await sizeOf(path);
  if (input.force !== true && size !== undefined && size > 0) return { ...facts, status: "skipped", path };
  let jobId: string | null = null;
  if (signal.aborted) return { ...facts, status: "open", path, jobId };
  try {
    const made = await generateWith(
      connect,
      orderFor(placed.order, path, { ...input, force: size !== undefined }),
      {
        settings: context.settings,
        signal,
        get cwd() {
          return context.cwd;
        },
        observe(event) {
          if (event.kind === "accepted") ({ jobId } = event);
          else warn(event);
        },
      },
    );
    return { ...facts, status: "drawn", pictures: made.pictures, jobId: made.job.id };
  } catch (error) {
    if (signal.aborted) return { ...facts, status: "open", path, jobId };
    return { ...facts, status: "failed", error: explain(error, undefined), jobId };
  }
}

/** A line's own words come before those of the command line. */
function orderFor(
  { name: _name, label, ...order }: PromptLine,
  path: string,
  input: ManyInput,
): GenerateInput {
  const { prompts: _prompts, concurrency: _concurrency, ...shared } = input;
  const hints = { ...input.hints, ...order.hints };
  return {
    ...shared,
    ...order,
    ...(Object.keys(hints).length > 0 && { hints }),
    // The name was made with the format's ending, which therefore decides.
    format: undefined,
    output: path,
    save: label,
    wait: true,
  };
}

/**
 * Gives each line the path of its picture: by its own name, or by its prompt and a mark of all that it asks for, which
 * is the same in every run, wherever in the file the line stands.
 */
function placeLines(
  lines: readonly ReadLine[],
  folder: string,
  input: ManyInput,
  { settings: { config } }: Context,
): readonly Placed[] {
  const used = new Map<string, number>();
  return lines.map((read): Placed => {
    if ("problem" in read) return { line: read.line, order: null, problem: read.problem };
    const { line, order } = read;
    const ending = endingOf(imageFormat(order.format ?? input.format ?? config.format ?? "png"));
    const name = order.name ?? `${nameFromPrompt(order.prompt)}-${markOf(order, input)}`;
    // Not every file system tells large letters from small ones.
    const key = `${name}.${ending}`.toLowerCase();
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    if (times > 1 && order.name !== undefined) {
      return { line, order, problem: `its name "${name}" is that of another line` };
    }
    return { line, order, path: join(folder, `${name}${times > 1 ? `-${times}` : ""}.${ending}`) };
  });
}

function markOf(order: PromptLine, input: ManyInput): string {
  const { seed, hints, negativePrompt, style, aspect, resolution, references } = input;
  const shared = { seed, hints, negativePrompt, style, aspect, resolution, references };
  const { label: _label, ...own } = order;
  return createHash("sha256")
    .update(JSON.stringify([shared, own]))
    .digest("hex")
    .slice(0, 8);
}

async function folderFor(output: string | undefined, context: Context): Promise<string> {
  if (output === "-") throw misuse("-o - takes one picture, and --prompts makes many.", "Name a folder.");
  const folder = locate(output ?? ".", context);
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return folder;
  throw new Failure("no_such_folder", `There is no folder ${folder}.`, {
    hint: `With --prompts, -o names one; make it first: mkdir -p ${shellWord(folder)}`,
  });
}

/** Undefined when there is no file. An empty one is what a run that was killed may have left. */
async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : undefined;
}

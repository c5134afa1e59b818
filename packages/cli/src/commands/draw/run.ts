import type { AspectRatio, BackgroundOption, DrawParams, DrawUrl, Expression, Style } from "@likeness/client";
import { describeImage } from "../../client/download-images.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { planDestination, resolveFormat } from "../../files/destination.ts";
import { fileNameFromPrompt } from "../../files/file-name.ts";
import { type SavedImage, saveImages } from "../../files/save-images.ts";
import { type Format, imageFormat } from "../../options/choices.ts";

/** What is drawn: a prompt, the face of a code, or the robot of a name. */
export type DrawSubject =
  | { readonly prompt: string; readonly seed?: number }
  | { readonly code: string }
  | { readonly name: string };

export interface SubjectOptions {
  readonly argument?: string | undefined;
  readonly prompt?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly seed?: number | undefined;
}

export interface DrawInput {
  readonly subject: DrawSubject;
  readonly style?: Style | undefined;
  readonly emotion?: Expression | undefined;
  readonly size?: number | undefined;
  readonly aspect?: AspectRatio | undefined;
  readonly background?: BackgroundOption | undefined;
  readonly animate?: true | undefined;
  readonly drawingVersion?: string | undefined;
  readonly format?: Format | undefined;
  /** Returns the URL and draws nothing. */
  readonly url?: true | undefined;
  readonly output?: string | undefined;
  readonly force?: true | undefined;
}

export type DrawResult =
  | { readonly kind: "url"; readonly url: DrawUrl }
  | { readonly kind: "image"; readonly images: readonly SavedImage[] };

/** The subject of the options. The prompt is only read if there is no other. */
export async function subjectOf(
  { argument, prompt, code, name, seed }: SubjectOptions,
  readPrompt: () => Promise<string>,
): Promise<DrawSubject> {
  const text = argument ?? prompt;
  const given = [text === undefined ? null : "a prompt", code && "--code", name && "--name"].filter(Boolean);
  if (given.length > 1)
    throw usageError(`${given.join(" and ")} cannot be used together.`, "Pass only one of them.");
  if (seed !== undefined && (code ?? name) !== undefined)
    throw usageError(`--seed cannot be used with ${given[0]}, which decides the seed.`);
  if (code !== undefined) return { code };
  if (name !== undefined) return { name };
  return { prompt: await readPrompt(), ...(seed !== undefined && { seed }) };
}

export async function draw(input: DrawInput, context: CommandContext): Promise<DrawResult> {
  const { subject, output, force, style, emotion, size, aspect, background, animate, drawingVersion } = input;
  const format = resolveFormat(input.format, output) ?? imageFormat(context.settings.config.format ?? "png");
  const params: DrawParams = {
    ...subject,
    ...(style && { style }),
    ...(emotion && { emotion }),
    ...(size !== undefined && { size }),
    ...(aspect && { aspectRatio: aspect }),
    ...(background && { background }),
    ...(animate && { animate }),
    ...(drawingVersion !== undefined && { drawingVersion }),
  };
  const { signal } = context;
  if (input.url) {
    const likeness = await connectForUrls(context);
    return { kind: "url", url: await likeness.draw.url({ ...params, format }, { signal }) };
  }
  const destination = await planDestination({
    output,
    base: context,
    defaultName: fileNameFromPrompt(
      "prompt" in subject ? subject.prompt : "name" in subject ? subject.name : "avatar",
    ),
    count: 1,
    force: force === true,
  });
  const likeness = await context.connect({ runsWorker: false });
  const bytes =
    format === "svg"
      ? new TextEncoder().encode(await likeness.draw.svg(params, { signal }))
      : await likeness.draw[format](params, { signal });
  const images = await saveImages([await describeImage(bytes)], destination);
  for (const { path } of images) if (path !== null) context.emit({ kind: "stored", path });
  return { kind: "image", images };
}

/** The engine of a local command has no URL. */
async function connectForUrls(context: CommandContext) {
  if (context.settings.target.kind === "local") {
    throw usageError(
      "--url needs a server.",
      "Start one with avatar serve, and pass its URL: --base-url http://127.0.0.1:4010",
    );
  }
  return context.connect({ runsWorker: false });
}

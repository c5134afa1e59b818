import type { StyleName } from "../brief/values/pictures.ts";
import { illustrate } from "../illustrate.ts";
import { IllustratorError } from "../illustrator-error.ts";
import type { IllustrateOptions, IllustrateRequest, Illustration } from "../request.ts";
import { drawingContent } from "../scene/document.ts";
import { defaultRobot } from "./default-robot.ts";

export interface DefaultAvatarRequest extends IllustrateOptions {
  /** Default `flat`, as for everything but people. */
  readonly style?: StyleName;
  /** Default: a square PNG of 1K. */
  readonly output?: IllustrateRequest["output"];
}

/**
 * Draws the default robot of a name. Any Unicode text is a name, and the same name always gets the same
 * image.
 *
 * @throws IllustratorError if the name is not a string or the output options are invalid.
 */
export async function defaultAvatar(
  name: string,
  { style, output, ...options }: DefaultAvatarRequest = {},
): Promise<Illustration> {
  return drawRobot(name, style, output, 0, options);
}

/**
 * Draws a default robot for each name, in order. Different names never get the same image; equal names do.
 * The order of the list does not matter: if two names have the same robot, the first name in code unit order
 * keeps it and the other one gets its next choice.
 */
export async function defaultAvatars(
  names: readonly string[],
  { style, output, onProgress, ...options }: DefaultAvatarRequest = {},
): Promise<Illustration[]> {
  const distinct = Array.from(new Set(names.map(normalizeName))).sort();
  const robots = new Map<string, Illustration>();
  const waiting = distinct.values();
  const work = async (): Promise<void> => {
    for (const name of waiting) {
      robots.set(name, await drawRobot(name, style, output, 0, options));
      onProgress?.({ stage: "drawing", fraction: robots.size / distinct.length });
    }
  };
  await Promise.all(Array.from({ length: maxConcurrent }, work));

  const firstDrawings = new Set(Array.from(robots.values(), ({ svg }) => drawingContent(svg)));
  const usedDrawings = new Set<string>();
  for (const name of distinct) {
    let robot = robots.get(name);
    if (robot === undefined) continue;
    for (let attempt = 1; usedDrawings.has(drawingContent(robot.svg)); attempt += 1) {
      const next = await drawRobot(name, style, output, attempt, options);
      const drawing = drawingContent(next.svg);
      if (!firstDrawings.has(drawing) && !usedDrawings.has(drawing)) robot = next;
    }
    usedDrawings.add(drawingContent(robot.svg));
    robots.set(name, robot);
  }
  return names.flatMap((name) => robots.get(normalizeName(name)) ?? []);
}

/** Keeps the cores busy without holding many images in memory. */
const maxConcurrent = 4;

function drawRobot(
  name: string,
  style: StyleName | undefined,
  output: IllustrateRequest["output"],
  attempt: number,
  options: IllustrateOptions,
): Promise<Illustration> {
  return illustrate(
    {
      prompt: "",
      ...defaultRobot(normalizeName(name), undefined, attempt),
      ...(style !== undefined && { style }),
      output: { aspectRatio: "1:1", ...output },
    },
    options,
  );
}

function normalizeName(name: unknown): string {
  if (typeof name === "string") return name.normalize("NFC");
  throw new IllustratorError("invalid_request", `name must be a string, not ${typeof name}.`, {
    param: "name",
  });
}

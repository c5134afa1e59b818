import type { StyleName } from "@likeness/illustrator";
import { defaultRobot, isIllustratorError } from "@likeness/illustrator";
import { decodeFace } from "@likeness/illustrator/brief";
import { drawSvg } from "@likeness/illustrator/svg";
import {
  type AgentEmotion,
  type AvatarFile,
  AvatarFileError,
  agentEmotions,
  checkAgentName,
} from "./avatar-file.ts";

export interface CreateAvatarFileOptions {
  /** Up to 63 of the characters a-z, 0-9, `.`, `_` and `-`; the first is a letter or a digit. */
  readonly name: string;
  /** One character in plain words. Default: the robot of the name. */
  readonly prompt?: string | undefined;
  /** Traits that override the prompt, such as `{ hair_color: "red" }`. */
  readonly hints?: Readonly<Record<string, unknown>> | undefined;
  readonly style?: StyleName | undefined;
  /** An integer from 0 to 2^32-1 that decides what the prompt leaves open. Default: derived from the name. */
  readonly seed?: number | undefined;
  /** Default: all eight. */
  readonly emotions?: readonly AgentEmotion[] | undefined;
}

export interface CreatedAvatarFile {
  readonly file: AvatarFile;
  /** What of the prompt is not in the picture, and why. */
  readonly warnings: readonly string[];
}

/**
 * Makes the identity of an agent on this machine. The same options give the same identity.
 *
 * @throws AvatarFileError for a name or a prompt that an agent cannot have.
 */
export async function createAvatarFile(options: CreateAvatarFileOptions): Promise<CreatedAvatarFile> {
  const { name, prompt, hints, style, emotions = agentEmotions } = options;
  checkAgentName(name);
  const robot = defaultRobot(name, style);
  const seed = options.seed ?? robot.seed;
  const drawing = await drawSvg({
    ...(prompt === undefined ? { prompt: "", brief: robot.brief } : { prompt, ...(hints && { hints }) }),
    ...(style && { style }),
    seed,
  }).catch((cause: unknown) => {
    if (!isIllustratorError(cause)) throw cause;
    throw new AvatarFileError(cause.message, { param: cause.param, cause });
  });
  const { code, cast = [], alt } = drawing;
  if (code === undefined) {
    throw new AvatarFileError(`An agent has one face, and the prompt describes ${cast.length} characters.`, {
      param: "prompt",
      hint: "Describe one of them.",
    });
  }
  const { brief, version } = decodeFace(code);
  const ignored = drawing.reading?.ignored.map(({ text }) => text) ?? [];
  return {
    file: {
      name,
      ...(prompt !== undefined && { prompt }),
      description: alt,
      brief,
      seed,
      drawingVersion: version,
      code,
      emotions: agentEmotions.filter((emotion) => emotions.includes(emotion)),
    },
    warnings: [
      ...drawing.warnings.map(({ message }) => message),
      ...(ignored.length > 0 ? [`Not understood, and not in the picture: ${ignored.join(", ")}.`] : []),
    ],
  };
}

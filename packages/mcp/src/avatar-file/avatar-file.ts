import type { Brief, Expression } from "@likeness/illustrator";

/** The identity of an agent: everything that decides how it looks. */
export interface AvatarFile {
  /** Up to 63 of the characters a-z, 0-9, `.`, `_` and `-`; the first is a letter or a digit. */
  readonly name: string;
  /** What the face was made from. Absent for the robot of the name. */
  readonly prompt?: string | undefined;
  /** What the picture shows, in one sentence. */
  readonly description?: string | undefined;
  /** The traits of the face, without where each is from. */
  readonly brief: Brief;
  /** An integer from 0 to 2^32-1. */
  readonly seed: number;
  /** The version of the drawing that the face was made with. */
  readonly drawingVersion: string;
  /** The Brief, the seed and the drawing version as short text. */
  readonly code: string;
  /** The emotions that the agent shows. */
  readonly emotions: readonly AgentEmotion[];
}

/** The emotions of agents. */
export const agentEmotions = [
  "happy",
  "thoughtful",
  "surprised",
  "determined",
  "calm",
  "amused",
  "curious",
  "confident",
] as const satisfies readonly Expression[];
export type AgentEmotion = (typeof agentEmotions)[number];

export const agentNamePattern = /^[a-z0-9][a-z0-9._-]{0,62}$/;

/** The file name of an agent: `AVATAR-READER.md` for `reader`. */
export function avatarFileName(name: string): string {
  return `AVATAR-${name.toUpperCase()}.md`;
}

/** The identity file cannot be read, made or drawn. */
export class AvatarFileError extends Error {
  override readonly name = "AvatarFileError";
  /** The key of the front matter, such as `brief.hair.color`; absent if the file as a whole is invalid. */
  readonly param: string | undefined;
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(
    message: string,
    details: { param?: string | undefined; hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.param = details.param;
    this.hint = details.hint;
  }
}

/** @throws AvatarFileError if an agent cannot have this name. */
export function checkAgentName(name: string): void {
  if (agentNamePattern.test(name)) return;
  throw new AvatarFileError(`An agent cannot be named ${JSON.stringify(name.slice(0, 80))}.`, {
    param: "name",
    hint: "Use up to 63 of the characters a-z, 0-9, ., _ and -, beginning with a letter or a digit.",
  });
}

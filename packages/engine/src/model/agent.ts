import type { AvatarWithLooks } from "./avatar.ts";
import type { Look, LookContent } from "./look.ts";

/** A named owner of one avatar. */
export interface Agent {
  readonly id: string;
  readonly accountId: string;
  /** Unique in its account. */
  readonly name: string;
  /** Null until one is requested, and after it was deleted. */
  readonly avatarId: string | null;
  /** What is shown while it has no picture of its own; null if it has none. */
  readonly defaultPicture: LookContent | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An agent with its avatar. */
export interface AgentWithAvatar {
  readonly agent: Agent;
  readonly avatar: AvatarWithLooks | null;
}

/** The picture that represents an agent: its own, or the default one. */
export interface AgentPicture extends LookContent {
  readonly kind: "custom" | "default";
}

/** The cover of its avatar once that is ready, otherwise its default picture; null if it has neither. */
export function pictureOf({ agent, avatar }: AgentWithAvatar): AgentPicture | null {
  const cover = avatar?.cover;
  if (cover?.status === "ready") return { kind: "custom", ...contentOf(cover) };
  return agent.defaultPicture && { kind: "default", ...agent.defaultPicture };
}

function contentOf({ image, provenance, drawingVersion }: LookContent): LookContent {
  return { image, provenance, drawingVersion };
}

/** The part of a picture's URL that changes with the picture, so that everything before a change can be cached for ever. */
export function pictureVersion({ image }: Pick<LookContent, "image">): string {
  return image.sha256.slice(0, 16);
}

/** Changes whenever one of the looks does. */
export function versionOf(looks: readonly Look[]): string {
  return String(looks.reduce((newest, { updatedAt }) => Math.max(newest, updatedAt), 0));
}

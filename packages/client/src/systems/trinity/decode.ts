import { fieldsOf, has, pick } from "../../core/guards.ts";
import type {
  Agent,
  AgentEmotion,
  AgentEmotions,
  AgentIdentity,
  Avatar,
  DefaultAvatars,
  Emotion,
} from "../../generated/v1/types.gen.ts";
import type { Job } from "../../jobs/job.ts";
import {
  avatarOf,
  completedJob,
  decodeItems,
  failedJob,
  failure,
  unixSeconds,
  wholePage,
} from "../entities.ts";
import type { ListQuery, PageData } from "../request-content.ts";
import { apiPath, type DecodeAt, jobIdOf } from "./encode.ts";

/** An agent has no id but its name. */
export const decodeAgent: DecodeAt<Agent> = (data, urlOf) => {
  if (!has(data, "string", "name")) return undefined;
  const agent = agentOf(data.name, unixSeconds(data["created"]));
  if (!has(data, "string", "avatar_url")) return agent;
  const url = urlOf(data.avatar_url);
  const version = url.split("v=")[1] ?? "";
  return {
    ...agent,
    avatarId: agent.name,
    // Trinity does not tell whether it is a default picture.
    picture: { kind: "unknown", url, version, imageUrl: url, thumbnailUrl: url },
    updatedAt: unixSeconds(version),
  };
};

/** An agent without a picture, or of which only the name is known. */
export function agentOf(name: string, createdAt = 0): Agent {
  return { object: "agent", id: name, name, avatarId: null, picture: null, createdAt, updatedAt: createdAt };
}

/** The avatar of an agent has its name as id and label. */
export const decodeAvatar: DecodeAt<Avatar> = (data, urlOf) => {
  const agent = decodeAgent(data, urlOf);
  if (!agent) return undefined;
  const { name, picture, createdAt, updatedAt } = agent;
  return avatarOf({ id: name, label: name, createdAt, updatedAt }, picture?.url);
};

/** The agents, or the avatars of those that have a picture. */
export function decodePage<T>(
  decode: DecodeAt<T>,
  query: ListQuery,
  isListed = (_: unknown) => true,
): DecodeAt<PageData<T>> {
  return (data, urlOf) =>
    wholePage(Array.isArray(data) ? data.filter(isListed) : data, (item) => decode(item, urlOf), query);
}

export function hasPicture(agent: unknown): boolean {
  return fieldsOf(agent)["avatar_url"] !== null;
}

/** The job of a picture that was made while the request lasted. */
export const decodeGenerated: DecodeAt<Job> = (data, urlOf) => {
  if (!has(data, "string", "agent_name", "updated_at")) return undefined;
  const { agent_name: agent, updated_at: updatedAt } = data;
  const { identity_prompt: prompt } = pick(data, "string", { identity_prompt: "" });
  const imageUrl = urlOf(`${apiPath(agent, "avatar")}?v=${encodeURIComponent(updatedAt)}`);
  return completedJob(
    { id: jobIdOf(agent, updatedAt), prompt, createdAt: unixSeconds(updatedAt) },
    { imageUrl },
  );
};

/** The job of a picture, from what the agent has now. A newer picture replaces the earlier one. */
export const decodeJobOf =
  (id: string): DecodeAt<Job> =>
  (data, urlOf) => {
    const job = decodeGenerated(data, urlOf);
    if (job?.id === id || !has(data, "string", "agent_name")) return job;
    const message = "the picture was replaced or removed";
    return failedJob({ id }, failure("unknown", message, "Generate again.", data));
  };

export const decodeIdentity: DecodeAt<AgentIdentity> = (data) => {
  if (!has(data, "string", "agent_name") || !has(data, "boolean", "has_avatar", "has_reference"))
    return undefined;
  const { agent_name: name, has_avatar: hasAvatar, has_reference: hasReference } = data;
  return {
    object: "agent_identity",
    name,
    // Trinity does not tell; only its default pictures have no reference image.
    kind: hasAvatar ? (hasReference ? "custom" : "default") : "none",
    avatarId: hasAvatar ? name : null,
    status: hasAvatar ? "ready" : null,
    prompt: pick(data, "string", { identity_prompt: null }).identity_prompt,
    refinedPrompt: null,
    brief: null,
    jobId: null,
    hasAvatar,
    hasReference,
    updatedAt: unixSeconds(data["updated_at"]),
  };
};

/** A Trinity of June 2026 has no version: the same URL is then another picture after the next generation. */
export const decodeEmotions: DecodeAt<AgentEmotions> = (data, urlOf) => {
  if (!has(data, "string", "agent_name")) return undefined;
  const { agent_name: name, emotions } = data;
  const { version } = pick(data, "string", { version: "0" });
  const decoded = decodeItems(emotions, (emotion): AgentEmotion | undefined => {
    if (!isEmotion(emotion)) return undefined;
    const url = urlOf(`${apiPath(name, "avatar", "emotion", emotion)}?v=${version}`);
    return { emotion, lookId: emotion, url, version, imageUrl: url, thumbnailUrl: url };
  });
  return decoded && { object: "agent_emotions", name, emotions: [...decoded], version };
};

const emotionNames: ReadonlySet<unknown> = new Set(
  "happy thoughtful surprised determined calm amused curious confident".split(" "),
);

function isEmotion(value: unknown): value is Emotion {
  return emotionNames.has(value);
}

export const decodeDefaults: DecodeAt<DefaultAvatars> = (data) => {
  if (!has(data, "number", "generated", "failed")) return undefined;
  const { generated, failed } = data;
  const names = decodeItems(data["agents"], (name) => (typeof name === "string" ? name : undefined));
  const errors = decodeItems(data["errors"], (item) =>
    has(item, "string", "agent", "error") ? { agent: item.agent, message: item.error } : undefined,
  );
  return (
    names &&
    errors && {
      object: "default_avatars",
      generated,
      failed,
      remaining: failed,
      agents: [...names],
      errors: [...errors],
    }
  );
};

/** Trinity may have changed the new name, so that it is a valid one. */
export const decodeRenamed: DecodeAt<Agent> = (data) =>
  has(data, "string", "new_name") ? agentOf(data.new_name) : undefined;

/** The result of a write whose response says only that it was done. */
export function ifDone<T>(result: T): DecodeAt<T> {
  return (data) => (has(data, "string", "message") ? result : undefined);
}

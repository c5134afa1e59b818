import { basePath } from "@likeness/contract/trinity";
import type { DefaultsResult } from "../../../features/agents/generate-defaults.ts";
import { type Identity, refinedPromptOf } from "../../../features/agents/identity.ts";
import { type Account, localAccountId } from "../../../model/account.ts";
import { type AgentWithAvatar, pictureOf } from "../../../model/agent.ts";
import { briefText } from "../../../model/brief-text.ts";
import type { Job } from "../../../model/job.ts";
import type { ReadyLook } from "../../../model/look.ts";

export function assetPath(id: string, expires: number, signature: string): string {
  return `${basePath}/assets/${id}?expires=${expires}&signature=${signature}`;
}

/** The operator of the server is the admin. */
export function usernameOf({ id, name }: Pick<Account, "id" | "name">): string {
  return id === localAccountId ? "admin" : name;
}

/** A time as Python's `isoformat` writes it. */
export function isoTime(time: number): string {
  return `${withMicroseconds(time)}+00:00`;
}

function withMicroseconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, -1)}000`;
}

/** What Trinity says about the container of an agent is always the same: no agent runs here. */
export function encodeAgent(found: AgentWithAvatar, owner: Account) {
  const { name, createdAt } = found.agent;
  const updatedAt = pictureUpdatedAt(found);
  return {
    name,
    type: "",
    status: "running",
    port: 0,
    created: `${withMicroseconds(createdAt)}Z`,
    resources: { cpu: "2", memory: "4g" },
    container_id: null,
    template: null,
    runtime: "claude-code",
    base_image_version: null,
    owner: usernameOf(owner),
    is_owner: true,
    is_shared: false,
    is_system: false,
    can_share: true,
    can_delete: true,
    autonomy_enabled: false,
    read_only_enabled: false,
    github_repo: null,
    avatar_url: updatedAt === null ? null : `/api/agents/${name}/avatar?v=${isoTime(updatedAt)}`,
    shares: [],
    tags: [],
  };
}

/** When the picture that an agent shows was made; null without one. */
export function pictureUpdatedAt(found: AgentWithAvatar): number | null {
  const picture = pictureOf(found);
  if (!picture) return null;
  const { agent, avatar } = found;
  return picture.kind === "custom" && avatar ? avatar.cover.updatedAt : agent.updatedAt;
}

export function encodeIdentity(identity: Identity) {
  const { agent, look, reference } = identity;
  const updatedAt = pictureUpdatedAt(identity);
  return {
    agent_name: agent.name,
    identity_prompt: updatedAt === null ? null : promptOf(identity),
    updated_at: updatedAt === null ? null : isoTime(updatedAt),
    has_avatar: updatedAt !== null,
    has_reference: look?.status === "ready" && reference !== null,
  };
}

/** What Trinity answers an admin about an agent that does not exist. */
export function encodeNoIdentity(name: string) {
  return {
    agent_name: name,
    identity_prompt: null,
    updated_at: null,
    has_avatar: false,
    has_reference: false,
  };
}

/** The prompt, or a description of what is shown without one: a default picture, or a picture of only an image. */
function promptOf({ agent, look, job }: Identity): string | null {
  if (look?.status === "ready") return job?.input.prompt || refinedPromptOf(look);
  const { defaultPicture } = agent;
  return defaultPicture && (defaultPicture.image.alt ?? briefText(defaultPicture.provenance.brief));
}

/** The response to a generation, from the look that it made. */
export function encodeGenerated(name: string, prompt: string, look: ReadyLook) {
  const refined = refinedPromptOf(look);
  return {
    agent_name: name,
    identity_prompt: prompt === "" ? refined : prompt,
    refined_prompt: refined,
    updated_at: isoTime(look.updatedAt),
  };
}

export function encodeRegenerated(name: string, job: Job, look: ReadyLook) {
  return {
    agent_name: name,
    identity_prompt: job.input.prompt || refinedPromptOf(look),
    updated_at: isoTime(look.updatedAt),
  };
}

/** The version has full seconds, as the times of Trinity's files. */
export function encodeEmotions(name: string, looks: readonly ReadyLook[]) {
  const newest = Math.max(0, ...looks.map(({ updatedAt }) => updatedAt));
  return {
    agent_name: name,
    emotions: looks.map(({ emotion }) => emotion),
    version: String(Math.floor(newest / 1000)),
  };
}

export function encodeDefaults(
  { names, errors }: Pick<DefaultsResult, "names" | "errors">,
  existing: readonly string[],
) {
  const agents = [...names, ...existing].toSorted();
  const failed = errors.length > 0 ? `, ${errors.length} failed` : "";
  return {
    generated: agents.length,
    failed: errors.length,
    skipped: 0,
    agents,
    errors: errors.map(({ name, message }) => ({ agent: name, error: message })),
    message:
      agents.length + errors.length === 0
        ? "All agents already have custom avatars"
        : `Generated ${agents.length} default avatars${failed}`,
  };
}

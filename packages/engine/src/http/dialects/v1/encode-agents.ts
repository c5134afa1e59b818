import { basePath } from "@likeness/contract/v1";
import type { DefaultsResult } from "../../../features/agents/generate-defaults.ts";
import { type Identity, kindOf, refinedPromptOf } from "../../../features/agents/identity.ts";
import { type AgentWithAvatar, pictureOf, pictureVersion, versionOf } from "../../../model/agent.ts";
import type { LookContent, ReadyLook } from "../../../model/look.ts";
import type { RequestContext } from "../../request-context.ts";
import { headUrl } from "./draw-url.ts";
import { seconds } from "./encode.ts";

type Urls = Pick<RequestContext, "assetUrl" | "origin">;

export function encodeAgent(found: AgentWithAvatar, urls: Urls) {
  const { agent, avatar } = found;
  const picture = pictureOf(found);
  return {
    object: "agent",
    id: agent.id,
    name: agent.name,
    avatar_id: avatar?.avatar.id ?? null,
    picture: picture && {
      kind: picture.kind,
      ...encodeImageUrls(picture, `agents/${agent.name}/avatar`, urls),
    },
    created_at: seconds(agent.createdAt),
    updated_at: seconds(updatedAt(found)),
  };
}

/** When the agent or its picture changed. */
function updatedAt({ agent, avatar }: AgentWithAvatar): number {
  return Math.max(agent.updatedAt, avatar?.avatar.updatedAt ?? 0);
}

/** The URL at which an image is displayed, and those of its assets. */
function encodeImageUrls(content: Pick<LookContent, "image">, path: string, { assetUrl, origin }: Urls) {
  const version = pictureVersion(content);
  const { image } = content;
  return {
    url: `${origin}${basePath}/${path}?v=${version}`,
    version,
    image_url: assetUrl(image.assetId),
    thumbnail_url: assetUrl(image.thumbnailAssetId),
    head_url: headUrl(image, assetUrl),
    alt: image.alt,
  };
}

export function encodeIdentity(identity: Identity) {
  const { agent, avatar, look, job, reference } = identity;
  const kind = kindOf(identity);
  return {
    object: "agent_identity",
    name: agent.name,
    kind,
    avatar_id: avatar?.avatar.id ?? null,
    status: avatar?.avatar.status ?? null,
    prompt: job?.input.prompt || null,
    refined_prompt: refinedPromptOf(look),
    brief: look?.status === "ready" ? look.provenance.brief : null,
    job_id: look?.jobId ?? null,
    has_avatar: kind !== "none",
    has_reference: reference !== null,
    updated_at: seconds(updatedAt(identity)),
  };
}

export function encodeEmotions(name: string, looks: readonly ReadyLook[], urls: Urls) {
  return {
    object: "agent_emotions",
    name,
    emotions: looks.map((look) => ({
      emotion: look.emotion,
      look_id: look.id,
      ...encodeImageUrls(look, `agents/${name}/emotions/${look.emotion}`, urls),
    })),
    version: versionOf(looks),
  };
}

export function encodeDefaults({ names, errors, remaining }: DefaultsResult) {
  return {
    object: "default_avatars",
    generated: names.length,
    failed: errors.length,
    remaining,
    agents: names,
    errors: errors.map(({ name, message }) => ({ agent: name, message })),
  };
}

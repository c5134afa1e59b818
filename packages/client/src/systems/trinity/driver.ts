import type { RequestSpec } from "../../core/request-spec.ts";
import { environment } from "../../core/runtime.ts";
import { LikenessConfigError } from "../../errors/errors.ts";
import { defineDriver } from "../define-driver.ts";
import type { Driver } from "../driver.ts";
import { deletionOf } from "../entities.ts";
import type { SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import {
  agentOf,
  decodeAgent,
  decodeAvatar,
  decodeDefaults,
  decodeEmotions,
  decodeGenerated,
  decodeIdentity,
  decodeJobOf,
  decodePage,
  decodeRenamed,
  hasPicture,
  ifDone,
} from "./decode.ts";
import { agentOfJob, bytesOf, generation, generationTimeout, request } from "./encode.ts";
import { decodeError } from "./errors.ts";

export interface TrinityOptions extends SystemOptions {
  /**
   * The name of the agent whose avatar `likeness.avatars.generate` draws: at Trinity every avatar is that of an agent. Default:
   * the environment's variable `TRINITY_AGENT`.
   */
  readonly agent?: string | undefined;
}

/** The client side of Trinity's API. It has no jobs: a generation responds when the picture is ready. */
export function trinityDriver(options: TrinityOptions): Driver {
  const agents = "use agents of @likeness/client/manage";
  return defineDriver({
    name: "trinity",
    capabilities,
    options,
    findWrites: "look at the avatar of the agent",
    instead: {
      create: agents,
      edit: agents,
    },
    parameters: {
      createAgent: ["name"],
      deleteAgentAvatar: [],
      generateAgent: ["prompt"],
      regenerateAgent: [],
    },
    base: {
      requestIdHeader: "x-request-id",
      defaultHostHint: "set baseUrl or TRINITY_BASE_URL",
      authorize: (headers, apiKey) => headers.set("authorization", `Bearer ${apiKey}`),
      decodeError,
      getJob: (id) => request("GET", [agentOfJob(id), "avatar", "identity"], decodeJobOf(id)),
    },
    requests: {
      generate: (fields, images) => generation(agentOfOptions(options), fields, images, decodeGenerated),
      listAvatars: (query) => request("GET", [], decodePage(decodeAvatar, query, hasPicture)),
      getAvatar: (name) => request("GET", [name], decodeAvatar),
      deleteAvatar: (name) => removal(name, deletionOf(name)),
      createAgent: ({ name }) => request("POST", [], decodeAgent, { name }),
      listAgents: (query) => request("GET", [], decodePage(decodeAgent, query)),
      getAgent: (name) => request("GET", [name], decodeAgent),
      // The response has only the names.
      renameAgent: (name, newName) => request("PUT", [name, "rename"], decodeRenamed, { new_name: newName }),
      deleteAgent: (name) => request("DELETE", [name], ifDone(deletionOf(name))),
      agentPicture: (name) => bytesOf(name, "avatar"),
      agentReference: (name) => bytesOf(name, "avatar", "reference"),
      agentIdentity: (name) => request("GET", [name, "avatar", "identity"], decodeIdentity),
      agentEmotions: (name) => request("GET", [name, "avatar", "emotions"], decodeEmotions),
      agentEmotion: (name, emotion) => bytesOf(name, "avatar", "emotion", emotion),
      generateAgent: (name, fields, images) => generation(name, fields, images, decodeGenerated),
      regenerateAgent: (name) => ({
        ...request("POST", [name, "avatar", "regenerate"], decodeGenerated),
        timeout: generationTimeout,
      }),
      deleteAgentAvatar: (name) => removal(name, agentOf(name)),
      generateDefaultAgents: () => ({
        ...request("POST", ["avatars", "generate-defaults"], decodeDefaults, {}),
        timeout: 300_000,
      }),
    },
  });
}

/** Repeating it changes nothing. */
function removal<T>(name: string, result: T): RequestSpec<T> {
  return { ...request("DELETE", [name, "avatar"], ifDone(result)), deduplicated: true };
}

function agentOfOptions({ agent = environment("TRINITY_AGENT") }: TrinityOptions): string {
  if (agent) return agent;
  throw new LikenessConfigError("set TRINITY_AGENT, or pass agent: the name of one");
}

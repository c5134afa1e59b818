import type { Avatar, Likeness } from "@likeness/client";
import {
  createAgentAvatarRequest,
  createAgentRequest,
  createAvatarRequest,
  createCastRequest,
  createEditRequest,
  createEmotionsRequest,
  createImagesRequest,
  createPhotoRequest,
  createRemixRequest,
  createTwinRequest,
  createVariationRequest,
} from "./avatar-requests.ts";
import type { RequestContext } from "./requests.ts";
import type { WriteRequest } from "./tenant.ts";

export interface AvatarActionsOptions {
  readonly context: RequestContext;
  readonly pickClient: () => Likeness;
  /** Sends a request and returns the id of what it created. */
  readonly send: (request: WriteRequest) => Promise<string>;
  /** Sends a request and records its job as a recent one. */
  readonly createJob: (request: WriteRequest) => Promise<string>;
}

/** The actions with avatars, each with its probability. */
export function createAvatarActions({ context, pickClient, send, createJob }: AvatarActionsOptions) {
  const { tenant, random } = context;

  /** One of the newest avatars that are ready, without those of agents; null before the first one. */
  async function pickAvatar(): Promise<Avatar | null> {
    const { data } = await pickClient().avatars.list({ limit: 20, status: "ready" });
    const [first, ...others] = data.filter(({ label }) => !label?.startsWith("agent-"));
    return first ? random.pick([first, ...others]) : null;
  }

  async function cast(): Promise<void> {
    const avatar = random.boolean(0.6) ? await pickAvatar() : null;
    await createJob(createCastRequest(context, avatar?.id ?? null));
  }

  async function remix(): Promise<void> {
    const avatar = await pickAvatar();
    if (avatar) await createJob(createRemixRequest(context, avatar.id));
  }

  async function edit(): Promise<void> {
    const avatar = await pickAvatar();
    if (avatar) await createJob(createEditRequest(context, avatar.id));
  }

  async function emotions(): Promise<void> {
    const avatar = await pickAvatar();
    if (!avatar || tenant.withEmotions.has(avatar.id)) return;
    tenant.withEmotions.add(avatar.id);
    await send(createEmotionsRequest(context, avatar.id));
  }

  async function agent(): Promise<void> {
    const name = `agent-${Math.floor(random.next() * 2 ** 48).toString(36)}`;
    await send(createAgentRequest(context, name));
    await createJob(createAgentAvatarRequest(context, name));
    tenant.agents.push(name);
  }

  async function variation(): Promise<void> {
    const [first, ...others] = tenant.agents;
    if (first !== undefined)
      await createJob(createVariationRequest(context, random.pick([first, ...others])));
  }

  return [
    [0.07, () => createJob(createAvatarRequest(context))],
    [0.03, () => createJob(createPhotoRequest(context))],
    [0.03, () => send(createImagesRequest(context))],
    [0.03, cast],
    [0.04, remix],
    [0.08, edit],
    [0.02, emotions],
    [0.03, () => createJob(createTwinRequest(context))],
    [0.02, agent],
    [0.02, variation],
  ] as const;
}

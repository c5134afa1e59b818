import { operations } from "@likeness/contract/v1";
import {
  createAgent,
  deleteAgent,
  deleteAgentAvatar,
  getAgent,
  renameAgent,
  withAvatars,
} from "../../../../features/agents/agents.ts";
import { drawDefault } from "../../../../features/agents/default-picture.ts";
import { assignDefaults, drawDefaults } from "../../../../features/agents/generate-defaults.ts";
import { emotionsOf, getIdentity } from "../../../../features/agents/identity.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import { deleteManyReactions } from "../../../../features/social/delete-reactions.ts";
import type { AgentWithAvatar } from "../../../../model/agent.ts";
import { ok, type Result } from "../../../../model/result.ts";
import { parse, parseSearch } from "../../../body/parse.ts";
import { readEmptyWrite, readWrite } from "../../../idempotent-write.ts";
import type { RequestContext } from "../../../request-context.ts";
import { removeBlobs } from "../../../respond/remove-blobs.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { decodePage } from "../decode.ts";
import { respondToDeletion } from "../deletions.ts";
import { encodeAgent, encodeDefaults, encodeEmotions, encodeIdentity } from "../encode-agents.ts";
import { dataEnvelope, respondData, respondList } from "../respond.ts";

export async function listAgents(ctx: RequestContext): Promise<Result<Response>> {
  const query = parseSearch(operations.listAgents, ctx.url);
  if (!query.ok) return query;
  const { store } = ctx.engine;
  const page = await store.agents.list(ctx.account.id, decodePage(query.value));
  const agents = await withAvatars(store, ctx.account.id, page.items);
  return respondList(
    ctx,
    agents.map((agent) => encodeAgent(agent, ctx)),
    page,
  );
}

export async function createOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const { signal } = ctx.request;
  const { body: schema, path: route } = operations.createAgent;
  const request = await readWrite(ctx, { route, body: schema });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  const { name, default_picture } = body;
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, { label: name }, signal),
    ...(default_picture && {
      prepare: async () => ok(await drawDefault(engine, { accountId: account.id, name, signal })),
    }),
    execute: async (tx, picture) =>
      responseOf(ctx, await createAgent(engine, tx, account.id, { name, picture: picture ?? null }), 201),
  });
}

export async function getOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAgent.params, ctx.params);
  if (!params.ok) return params;
  const agent = await getAgent(ctx.engine.store, ctx.account.id, params.value.name);
  return agent.ok ? respondData(ctx, "agent", encodeAgent(agent.value, ctx)) : agent;
}

export async function updateOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.updateAgent.params, ctx.params);
  if (!params.ok) return params;
  const { name } = params.value;
  const { engine } = ctx;
  const request = await readWrite(ctx, { route: `/agents/${name}`, body: operations.updateAgent.body });
  if (!request.ok) return request;
  const { body, ...write } = request.value;
  return respondOnce(ctx, {
    ...write,
    authorize: () => moderateText(engine, { label: body.name }, ctx.request.signal),
    execute: async (tx) =>
      responseOf(ctx, await renameAgent(engine, tx, ctx.account.id, { name, newName: body.name })),
  });
}

export async function deleteOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteAgent.params, ctx.params);
  if (!params.ok) return params;
  const { name } = params.value;
  const { engine, account } = ctx;
  return respondToDeletion(ctx, {
    route: `/agents/${name}`,
    id: name,
    avatarId: async () => (await engine.store.agents.find(account.id, name))?.avatarId ?? null,
    execute: (tx) => deleteAgent(engine, tx, account.id, name),
  });
}

export async function deleteOneAgentAvatar(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.deleteAgentAvatar.params, ctx.params);
  if (!params.ok) return params;
  const query = parseSearch(operations.deleteAgentAvatar, ctx.url);
  if (!query.ok) return query;
  const { name } = params.value;
  const { engine, account } = ctx;
  const { signal } = ctx.request;
  const write = readEmptyWrite(ctx, `/agents/${name}/avatar`, query.value);
  if (!write.ok) return write;
  const hasDefault = query.value.default_picture === "true";
  return removeBlobs(ctx, (unused) =>
    respondOnce(ctx, {
      ...write.value,
      prepare: async () => {
        const found = await getAgent(engine.store, account.id, name);
        if (!found.ok) return found;
        const { avatarId, defaultPicture } = found.value.agent;
        if (avatarId !== null) await deleteManyReactions(engine, account.id, avatarId);
        if (!hasDefault || defaultPicture) return ok(null);
        return ok(await drawDefault(engine, { accountId: account.id, name, signal }));
      },
      execute: async (tx, picture) => {
        const drawn = picture ?? null;
        const next = hasDefault ? ({ kind: "default", drawn } as const) : ({ kind: "none" } as const);
        const agent = await deleteAgentAvatar(engine, tx, account.id, { name, next });
        if (agent.ok) unused(agent.value.hashes);
        return responseOf(ctx, agent);
      },
    }),
  );
}

export async function generateDefaultAvatars(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account, requestId } = ctx;
  const { signal } = ctx.request;
  const write = readEmptyWrite(ctx, operations.generateDefaultAvatars.path);
  if (!write.ok) return write;
  return respondOnce(ctx, {
    ...write.value,
    prepare: async () => ok(await drawDefaults(engine, account.id, { requestId, signal })),
    execute: async (tx, drawn = { drawn: [], errors: [] }) => {
      const data = encodeDefaults(await assignDefaults(engine, tx, account.id, drawn));
      return ok({ status: 200, body: dataEnvelope(ctx, "default_avatars", data) });
    },
  });
}

export async function getAgentIdentity(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.getAgentIdentity.params, ctx.params);
  if (!params.ok) return params;
  const identity = await getIdentity(ctx.engine.store, ctx.account.id, params.value.name);
  return identity.ok ? respondData(ctx, "agent_identity", encodeIdentity(identity.value)) : identity;
}

export async function listAgentEmotions(ctx: RequestContext): Promise<Result<Response>> {
  const params = parse(operations.listAgentEmotions.params, ctx.params);
  if (!params.ok) return params;
  const { name } = params.value;
  const emotions = await emotionsOf(ctx.engine.store, ctx.account.id, name);
  return emotions.ok
    ? respondData(ctx, "agent_emotions", encodeEmotions(name, emotions.value, ctx))
    : emotions;
}

function responseOf(ctx: RequestContext, agent: Result<AgentWithAvatar>, status = 200) {
  if (!agent.ok) return agent;
  return ok({ status, body: dataEnvelope(ctx, "agent", encodeAgent(agent.value, ctx)) });
}

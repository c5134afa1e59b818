import { operations } from "@likeness/contract/trinity";
import {
  allAgents,
  createAgent,
  deleteAgent,
  getAgent,
  renameAgent,
} from "../../../../features/agents/agents.ts";
import { moderateText } from "../../../../features/moderation/moderate-text.ts";
import { fail, ok, type Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import { readJson } from "../../../body/read-json.ts";
import type { RequestContext } from "../../../request-context.ts";
import { removeBlobs } from "../../../respond/remove-blobs.ts";
import { respondOnce } from "../../../respond/respond-once.ts";
import { agentNameOf, nameIn } from "../decode.ts";
import { encodeAgent } from "../encode.ts";
import { notRepeatable, respondDetail, respondJson } from "../respond.ts";

/** As in our own API. */
const maxNameLength = 63;

export async function listAgents(ctx: RequestContext): Promise<Result<Response>> {
  const agents: ReturnType<typeof encodeAgent>[] = [];
  // Agents have no tags here.
  const hasFilter = (ctx.url.searchParams.get("tags") ?? "").replaceAll(/[\s,]/g, "") !== "";
  if (hasFilter) return respondJson(ctx, agents);
  for await (const agent of allAgents(ctx.engine.store, ctx.account.id))
    agents.push(encodeAgent(agent, ctx.account));
  return respondJson(ctx, agents);
}

export async function createOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const json = await readJson(ctx.request);
  if (!json.ok) return json;
  const body = parse(operations.createAgent.body, json.value);
  if (!body.ok) return body;
  const name = agentNameOf(body.value.name);
  if (name === "") {
    const detail = "Invalid agent name - must contain at least one alphanumeric character";
    return respondDetail(ctx, 400, detail);
  }
  if (name.length > maxNameLength) return respondDetail(ctx, 400, nameTooLong);
  return respondOnce(ctx, {
    ...notRepeatable,
    authorize: () => checkName(ctx, name),
    execute: async (tx) => {
      const agent = await createAgent(engine, tx, account.id, { name, picture: null });
      if (!agent.ok) return agent;
      return ok({ status: 200, body: JSON.stringify(encodeAgent(agent.value, account)) });
    },
  });
}

export async function getOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const agent = await getAgent(ctx.engine.store, ctx.account.id, nameIn(ctx));
  return agent.ok ? respondJson(ctx, encodeAgent(agent.value, ctx.account)) : agent;
}

export async function deleteOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const name = nameIn(ctx);
  return removeBlobs(ctx, (unused) =>
    respondOnce(ctx, {
      ...notRepeatable,
      execute: async (tx) => {
        const deleted = await deleteAgent(ctx.engine, tx, ctx.account.id, name);
        if (!deleted.ok) return deleted;
        unused(deleted.value.hashes);
        return ok({ status: 200, body: JSON.stringify({ message: `Agent ${name} deleted` }) });
      },
    }),
  );
}

export async function renameOneAgent(ctx: RequestContext): Promise<Result<Response>> {
  const { engine, account } = ctx;
  const name = nameIn(ctx);
  const agent = await getAgent(engine.store, account.id, name);
  if (!agent.ok) return respondDetail(ctx, 403, "You don't have permission to rename this agent");
  const json = await readJson(ctx.request);
  if (!json.ok) return json;
  const body = parse(operations.renameAgent.body, json.value);
  if (!body.ok) return body;
  if (body.value.new_name.trim() === "") return respondDetail(ctx, 400, "New name cannot be empty");
  const newName = agentNameOf(body.value.new_name.trim());
  if (newName === "") return respondDetail(ctx, 400, "Invalid agent name after sanitization");
  if (newName.length > maxNameLength) return respondDetail(ctx, 400, nameTooLong);
  if (newName === name) return respondDetail(ctx, 400, "New name is the same as current name");
  const renamed = await respondOnce(ctx, {
    ...notRepeatable,
    authorize: () => checkName(ctx, newName),
    execute: async (tx) => {
      const result = await renameAgent(engine, tx, account.id, { name, newName });
      if (!result.ok) return result;
      const message = `Agent renamed from '${name}' to '${newName}'`;
      const names = { old_name: name, new_name: newName };
      return ok({ status: 200, body: JSON.stringify({ message, ...names, was_running: false, note: null }) });
    },
  });
  if (renamed.ok || renamed.error.code !== "agent_name_taken") return renamed;
  return respondDetail(ctx, 409, `Agent with name '${newName}' already exists`);
}

const nameTooLong = `Agent name too long (max ${maxNameLength} characters)`;

async function checkName(ctx: RequestContext, name: string): Promise<Result<null>> {
  const allowed = await moderateText(ctx.engine, { label: name }, ctx.request.signal);
  return allowed.ok ? allowed : fail("unauthorized_access", allowed.error.message);
}

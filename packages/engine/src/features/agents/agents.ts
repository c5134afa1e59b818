import type { EngineContext } from "../../kernel/engine-context.ts";
import type { Agent, AgentWithAvatar } from "../../model/agent.ts";
import { noDeletions } from "../../model/deletion-counts.ts";
import { fail, ok, type Result } from "../../model/result.ts";
import type { StoreReader, Transaction } from "../../ports/store.ts";
import { type Deleted, deleteAvatar, deleteImages } from "../avatars/delete-avatar.ts";
import { withLooks } from "../avatars/with-looks.ts";
import type { DrawnDefault } from "./default-picture.ts";

export async function getAgent(
  reader: StoreReader,
  accountId: string,
  name: string,
): Promise<Result<AgentWithAvatar>> {
  const agent = await reader.agents.find(accountId, name);
  const [found] = agent ? await withAvatars(reader, accountId, [agent]) : [];
  return found ? ok(found) : agentNotFound(name);
}

export function agentNotFound(name: string): Result<never> {
  return fail("agent_not_found", `There is no agent ${name}.`, { field: "name" });
}

/** Reads the avatars of agents of an account. */
export async function withAvatars(
  reader: StoreReader,
  accountId: string,
  agents: readonly Agent[],
): Promise<AgentWithAvatar[]> {
  const ids = agents.flatMap(({ avatarId }) => avatarId ?? []);
  const avatars = await withLooks(reader, accountId, await reader.avatars.ofIds(accountId, ids));
  const byId = new Map(avatars.map((found) => [found.avatar.id, found]));
  return agents.map((agent) => ({ agent, avatar: byId.get(agent.avatarId ?? "") ?? null }));
}

/** All agents of an account, newest first. */
export async function* allAgents(reader: StoreReader, accountId: string): AsyncGenerator<AgentWithAvatar> {
  for (let hasMore = true, after: string | undefined; hasMore; ) {
    const query = { limit: 100, offset: 0, ...(after !== undefined && { after }) };
    const page = await reader.agents.list(accountId, query);
    yield* await withAvatars(reader, accountId, page.items);
    after = page.items.at(-1)?.id;
    hasMore = page.hasMore;
  }
}

/** Creates an agent, with a default picture if one was drawn for it. */
export async function createAgent(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { name, picture }: { readonly name: string; readonly picture: DrawnDefault | null },
): Promise<Result<AgentWithAvatar>> {
  const free = await checkName(tx, accountId, name);
  if (!free.ok) return free;
  const now = context.clock.now();
  const agent: Agent = {
    id: context.ids.uuid(now),
    accountId,
    name,
    avatarId: null,
    defaultPicture: picture?.content ?? null,
    createdAt: now,
    updatedAt: now,
  };
  for (const asset of picture?.assets ?? []) await tx.assets.insert(asset);
  await tx.agents.insert(agent);
  return ok({ agent, avatar: null });
}

/** Rejects the name of another agent of the account. */
export async function checkName(reader: StoreReader, accountId: string, name: string): Promise<Result<null>> {
  if (!(await reader.agents.find(accountId, name))) return ok(null);
  return fail("agent_name_taken", `There already is an agent ${name}.`, {
    field: "name",
    hint: "Choose another name. Rename or delete the other agent to use this one.",
  });
}

export async function renameAgent(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { name, newName }: { readonly name: string; readonly newName: string },
): Promise<Result<AgentWithAvatar>> {
  const found = await getAgent(tx, accountId, name);
  if (!found.ok || name === newName) return found;
  const free = await checkName(tx, accountId, newName);
  if (!free.ok) return free;
  const now = context.clock.now();
  const agent: Agent = { ...found.value.agent, name: newName, updatedAt: now };
  await tx.agents.update(agent);
  const { avatar } = found.value;
  if (avatar?.avatar.label !== name) return ok({ agent, avatar });
  const labelled = { ...avatar.avatar, label: newName, updatedAt: now };
  await tx.avatars.update(labelled);
  return ok({ agent, avatar: { ...avatar, avatar: labelled } });
}

/** Deletes an agent with its avatar and its default picture. */
export async function deleteAgent(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  name: string,
): Promise<Result<Deleted & { readonly id: string }>> {
  const agent = await tx.agents.find(accountId, name);
  if (!agent) return agentNotFound(name);
  const avatar = await deleteAvatarOf(context, tx, agent);
  const picture = await deleteDefaultOf(tx, agent);
  await tx.agents.delete(agent.id);
  await tx.idempotencyKeys.deleteMentioning(accountId, agent.id);
  return ok({
    id: agent.id,
    removed: { ...avatar.removed, images: avatar.removed.images + picture.images },
    hashes: [...avatar.hashes, ...picture.hashes],
  });
}

/** What an agent shows after its avatar was deleted. */
export type NextPicture =
  /** The default picture that it has, or the one that was drawn for it. */
  { readonly kind: "default"; readonly drawn: DrawnDefault | null } | { readonly kind: "none" };

/** Deletes the avatar of an agent, so that it shows its default picture or none. */
export async function deleteAgentAvatar(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { name, next }: { readonly name: string; readonly next: NextPicture },
): Promise<Result<AgentWithAvatar & { readonly hashes: readonly string[] }>> {
  const found = await tx.agents.find(accountId, name);
  if (!found) return agentNotFound(name);
  const { hashes } = await deleteAvatarOf(context, tx, found);
  const agent: Agent = { ...found, avatarId: null, updatedAt: context.clock.now() };
  if (next.kind === "none") {
    const picture = await deleteDefaultOf(tx, found);
    const empty: Agent = { ...agent, defaultPicture: null };
    await tx.agents.update(empty);
    return ok({ agent: empty, avatar: null, hashes: [...hashes, ...picture.hashes] });
  }
  const { drawn } = next;
  const withDefault =
    found.defaultPicture === null && drawn !== null ? await addDefault(tx, agent, drawn) : agent;
  await tx.agents.update(withDefault);
  return ok({ agent: withDefault, avatar: null, hashes });
}

/** The agent with a default picture that was drawn for it. */
export async function addDefault(tx: Transaction, agent: Agent, drawn: DrawnDefault): Promise<Agent> {
  for (const asset of drawn.assets) await tx.assets.insert(asset);
  return { ...agent, defaultPicture: drawn.content };
}

async function deleteAvatarOf(
  context: EngineContext,
  tx: Transaction,
  { accountId, avatarId }: Agent,
): Promise<Deleted> {
  const deleted = avatarId === null ? null : await deleteAvatar(context, tx, accountId, avatarId);
  return deleted?.ok ? deleted.value : { removed: noDeletions, hashes: [] };
}

async function deleteDefaultOf(tx: Transaction, { defaultPicture }: Agent) {
  const hashes = new Set<string>();
  const images = await deleteImages(tx, defaultPicture ? [defaultPicture.image] : [], hashes);
  return { images, hashes: [...hashes] };
}

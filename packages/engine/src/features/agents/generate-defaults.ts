import type { EngineContext } from "../../kernel/engine-context.ts";
import { pictureOf } from "../../model/agent.ts";
import type { Transaction } from "../../ports/store.ts";
import { addDefault, allAgents } from "./agents.ts";
import { type DrawnDefault, drawDefault } from "./default-picture.ts";

/** Few enough for one request: a picture takes up to a tenth of a second. */
const maxAgents = 50;

/** Default pictures that were drawn and belong to no agent yet. */
export interface DrawnDefaults {
  readonly drawn: readonly { readonly name: string; readonly picture: DrawnDefault }[];
  readonly errors: readonly DefaultError[];
}

export interface DefaultError {
  readonly name: string;
  readonly message: string;
}

/** Draws default pictures for the oldest agents that have no picture and no avatar. */
export async function drawDefaults(
  context: EngineContext,
  accountId: string,
  about: DrawingRequest,
): Promise<DrawnDefaults> {
  const page = { limit: maxAgents, offset: 0, withoutPicture: true } as const;
  const { items } = await context.store.agents.list(accountId, page);
  return drawFor(
    context,
    accountId,
    items.map(({ name }) => name),
    about,
  );
}

/** Default pictures for all agents that show none, and the names of those that show one already. */
export async function drawAllDefaults(
  context: EngineContext,
  accountId: string,
  about: DrawingRequest,
): Promise<DrawnDefaults & { readonly existing: readonly string[] }> {
  const missing: string[] = [];
  const existing: string[] = [];
  for await (const found of allAgents(context.store, accountId)) {
    const picture = pictureOf(found);
    if (!picture) missing.push(found.agent.name);
    else if (picture.kind === "default") existing.push(found.agent.name);
  }
  return { ...(await drawFor(context, accountId, missing, about)), existing };
}

interface DrawingRequest {
  readonly requestId: string;
  readonly signal: AbortSignal;
}

async function drawFor(
  context: EngineContext,
  accountId: string,
  names: readonly string[],
  { requestId, signal }: DrawingRequest,
): Promise<DrawnDefaults> {
  const used = new Set<string>();
  const drawn: { name: string; picture: DrawnDefault }[] = [];
  const errors: DefaultError[] = [];
  for (const name of names) {
    try {
      drawn.push({ name, picture: await drawDefault(context, { accountId, name, used, signal }) });
    } catch (error) {
      signal.throwIfAborted();
      context.telemetry.emit({ kind: "fault", error, requestId });
      errors.push({ name, message: "The picture could not be drawn. Repeat the request." });
    }
  }
  return { drawn, errors };
}

export interface DefaultsResult {
  /** The names of the agents that got a picture. */
  readonly names: readonly string[];
  readonly errors: readonly DefaultError[];
  /** Number of agents that still have no picture. */
  readonly remaining: number;
}

/** Gives the pictures to their agents, except those that were deleted, renamed or got a default picture meanwhile. */
export async function assignDefaults(
  context: EngineContext,
  tx: Transaction,
  accountId: string,
  { drawn, errors }: DrawnDefaults,
): Promise<DefaultsResult> {
  const names: string[] = [];
  for (const { name, picture } of drawn) {
    const agent = await tx.agents.find(accountId, name);
    if (!agent || agent.defaultPicture !== null) continue;
    const withDefault = await addDefault(tx, agent, picture);
    await tx.agents.update({ ...withDefault, updatedAt: context.clock.now() });
    names.push(name);
  }
  const { total: remaining } = await tx.agents.list(accountId, { limit: 1, offset: 0, withoutPicture: true });
  return { names: names.toSorted(), errors, remaining };
}

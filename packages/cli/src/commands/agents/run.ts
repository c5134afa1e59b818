import type { JobHandle, JobUpdate, Likeness } from "@likeness/client";
import type { Agent, AgentEmotions, AgentIdentity, Agents, DefaultAvatars } from "@likeness/client/manage";
import { fetchList, type ListOptions, type ListResult } from "../../client/list.ts";
import { connectManagement } from "../../client/management.ts";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { createErrorReport, type ErrorReport } from "../../errors/error-report.ts";
import { checkExtension, planDestination } from "../../files/destination.ts";
import { resolveReferences } from "../../files/references.ts";
import { saveFile } from "../../files/save-images.ts";

async function connectAgents(context: CommandContext): Promise<Agents> {
  return (await connectManagement(context)).agents;
}

export async function listAgents(options: ListOptions, context: CommandContext): Promise<ListResult<Agent>> {
  const agents = await connectAgents(context);
  return fetchList((params) => agents.list(params, { signal: context.signal }), options);
}

/** An agent with its picture. */
export interface AgentResult {
  readonly agent: Agent;
  /** Null if it has none. */
  readonly picture: Uint8Array | null;
  /** Where the picture was written; null if it was not, or to standard output. */
  readonly path: string | null;
}

export interface CreateAgentInput {
  readonly name: string;
  /** `false` draws no default picture. */
  readonly picture: boolean;
  readonly idempotencyKey?: string | undefined;
}

export async function createAgent(
  { name, picture, idempotencyKey }: CreateAgentInput,
  context: CommandContext,
): Promise<AgentResult> {
  const agents = await connectAgents(context);
  const { signal } = context;
  const agent = await agents.create(
    { name, ...(!picture && { defaultPicture: false }) },
    { signal, idempotencyKey },
  );
  return withPicture(agents, agent, context);
}

export interface ShowAgentInput {
  readonly name: string;
  /** Where to write the picture; without it, it is only shown. */
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export async function showAgent(input: ShowAgentInput, context: CommandContext): Promise<AgentResult> {
  const agents = await connectAgents(context);
  const agent = await agents.get(input.name, { signal: context.signal });
  if (input.output !== undefined && !agent.picture)
    throw usageError(`The agent ${agent.name} has no picture.`);
  return withPicture(agents, agent, context, input);
}

/** Downloads the picture of an agent, and writes it to `output`. */
async function withPicture(
  agents: Agents,
  agent: Agent,
  context: CommandContext,
  { output, force = false }: Pick<ShowAgentInput, "output" | "force"> = {},
): Promise<AgentResult> {
  if (!agent.picture) return { agent, picture: null, path: null };
  const { signal } = context;
  if (output === undefined)
    return { agent, picture: await agents.picture(agent.name, { signal }), path: null };
  checkExtension("webp", output);
  const destination = await planDestination({
    output,
    base: context,
    defaultName: agent.name,
    count: 1,
    force,
  });
  const picture = await agents.picture(agent.name, { signal });
  const path = await saveFile(picture, ".webp", destination);
  if (path !== null) context.emit({ kind: "stored", path });
  return { agent, picture, path };
}

export async function renameAgent(name: string, newName: string, context: CommandContext): Promise<Agent> {
  const agents = await connectAgents(context);
  const { signal } = context;
  return complete(agents, await agents.rename(name, newName, { signal }), signal);
}

/** Some systems respond to a change only with the name. */
async function complete(agents: Agents, agent: Agent, signal: AbortSignal): Promise<Agent> {
  return agent.createdAt > 0 ? agent : agents.get(agent.name, { signal });
}

/** `picture: false` removes the default picture too. */
export async function resetAgent(
  { name, picture }: { readonly name: string; readonly picture: boolean },
  context: CommandContext,
): Promise<AgentResult> {
  const agents = await connectAgents(context);
  const { signal } = context;
  const agent = await agents.deleteAvatar(name, picture ? {} : { defaultPicture: false }, { signal });
  return withPicture(agents, await complete(agents, agent, signal), context);
}

export interface GenerateAgentInput {
  readonly name: string;
  /** Without a prompt and references, another picture of the same identity. */
  readonly prompt?: string | undefined;
  /** Paths of image files. */
  readonly references?: readonly string[] | undefined;
  readonly seed?: number | undefined;
  /** `false` makes no emotions. */
  readonly emotions: boolean;
}

/** Generates the avatar of an agent, and waits for it and its emotions. */
export async function generateAgent(
  input: GenerateAgentInput,
  context: CommandContext,
): Promise<AgentResult> {
  const { name, prompt, references = [], seed, emotions } = input;
  if (prompt === undefined && references.length === 0)
    throw usageError("Pass a prompt, --reference, or both.", "For a variation: avatar agent regenerate.");
  const paths = await resolveReferences(references, context);
  return drawAgent(context, name, emotions, (agents, signal) =>
    agents.generate(
      name,
      {
        ...(!emotions && { emotions }),
        ...(prompt !== undefined && { prompt }),
        ...(seed !== undefined && { seed }),
        ...(paths.length > 0 && { referenceImages: paths.map((path) => ({ path })) }),
      },
      { signal },
    ),
  );
}

/** Generates another picture of the same identity. */
export async function regenerateAgent(
  { name, emotions }: Pick<GenerateAgentInput, "name" | "emotions">,
  context: CommandContext,
): Promise<AgentResult> {
  return drawAgent(context, name, emotions, (agents, signal) =>
    agents.regenerate(name, emotions ? {} : { emotions }, { signal }),
  );
}

async function drawAgent(
  context: CommandContext,
  name: string,
  emotions: boolean,
  start: (agents: Agents, signal: AbortSignal) => PromiseLike<JobHandle>,
): Promise<AgentResult> {
  const { signal } = context;
  const [likeness, { manage }] = await Promise.all([
    context.connect({ runsWorker: true }),
    import("@likeness/client/manage"),
  ]);
  const { agents } = manage(likeness);
  const handle = await start(agents, signal);
  const onProgress = (update: JobUpdate) => context.emit({ kind: "progress", jobId: handle.id, update });
  await handle.done({ signal, onProgress });
  const agent = await agents.get(name, { signal });
  if (emotions) await waitForEmotions(likeness, agent, signal);
  return withPicture(agents, agent, context);
}

/** Where a system has no list of jobs, its emotions follow in the background. */
async function waitForEmotions(likeness: Likeness, { avatarId }: Agent, signal: AbortSignal): Promise<void> {
  const { isUnsupportedError } = await import("@likeness/client");
  try {
    for (const status of ["processing", "queued"] as const) {
      for await (const job of likeness.jobs.list({ status }, { signal })) {
        // A failed emotion is only missing.
        if (job.target?.avatarId === avatarId)
          await likeness.jobs.wait(job.id, { signal }).catch(() => signal.throwIfAborted());
      }
    }
  } catch (error) {
    if (!isUnsupportedError(error)) throw error;
  }
}

export interface DeleteAgentResult {
  readonly name: string;
  /** Null if the agent was deleted. */
  readonly error: ErrorReport | null;
}

/** Finds all agents before it deletes the first one, so that a mistyped name deletes nothing. */
export async function deleteAgents(
  names: readonly string[],
  context: CommandContext,
): Promise<readonly DeleteAgentResult[]> {
  const { signal } = context;
  const agents = await connectAgents(context);
  const found = new Set<string>();
  for (const name of names) found.add((await agents.get(name, { signal })).name);
  const results: DeleteAgentResult[] = [];
  for (const name of found) {
    signal.throwIfAborted();
    try {
      await agents.delete(name, { signal });
      results.push({ name, error: null });
    } catch (error) {
      signal.throwIfAborted();
      results.push({ name, error: createErrorReport(error, undefined) });
    }
  }
  return results;
}

export type DefaultsResult = Pick<DefaultAvatars, "agents" | "errors">;

/** Draws the default pictures of all agents that have none. */
export async function drawDefaults(context: CommandContext): Promise<DefaultsResult> {
  const agents = await connectAgents(context);
  const drawn: string[] = [];
  for (;;) {
    const result = await agents.generateDefaults({ signal: context.signal });
    drawn.push(...result.agents);
    if (result.remaining === 0 || result.errors.length > 0) return { agents: drawn, errors: result.errors };
  }
}

export async function getIdentity(name: string, context: CommandContext): Promise<AgentIdentity> {
  const agents = await connectAgents(context);
  return agents.identity(name, { signal: context.signal });
}

/** The emotions of an agent with their images. */
export interface EmotionsResult {
  readonly emotions: AgentEmotions;
  readonly images: readonly {
    readonly emotion: string;
    readonly bytes: Uint8Array;
    /** Null if it was not written to a file. */
    readonly path: string | null;
  }[];
}

/** `directory`: where the images are written, as `happy.webp` and so on; without it, they are only shown. */
export async function getEmotions(
  { name, directory }: { readonly name: string; readonly directory?: string | undefined },
  context: CommandContext,
): Promise<EmotionsResult> {
  const agents = await connectAgents(context);
  const { signal } = context;
  const emotions = await agents.emotions(name, { signal });
  const images: EmotionsResult["images"][number][] = [];
  for (const { emotion } of emotions.emotions) {
    const bytes = await agents.emotion(name, emotion, { signal });
    let path: string | null = null;
    if (directory !== undefined) {
      const output = `${directory}/${emotion}.webp`;
      const options = { output, base: context, defaultName: emotion, count: 1, force: true };
      path = await saveFile(bytes, ".webp", await planDestination(options));
      if (path !== null) context.emit({ kind: "stored", path });
    }
    images.push({ emotion, bytes, path });
  }
  return { emotions, images };
}

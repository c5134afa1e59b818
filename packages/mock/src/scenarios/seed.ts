import type { MockState } from "../state/mock-state.ts";
import { type AgentSeed, type SeededAgent, seedAgent } from "./seeds/agent-seed.ts";
import {
  type AvatarSeed,
  type CastSeed,
  type SeededAvatar,
  seedAvatar,
  seedCast,
} from "./seeds/avatar-seed.ts";
import { type JobSeed, type SeededJob, seedJob } from "./seeds/job-seed.ts";
import { type SeededTwin, seedTwin, type TwinSeed } from "./seeds/twin-seed.ts";

/** Data to create before a test. */
export interface Seed {
  /** The account of the mock's API key. Default: an account without limits. */
  readonly account?: {
    /** What is seeded is charged to them. */
    readonly credits: number;
    readonly name?: string;
  };
  readonly avatars?: readonly AvatarSeed[];
  readonly casts?: readonly CastSeed[];
  readonly agents?: readonly AgentSeed[];
  readonly twins?: readonly TwinSeed[];
  readonly jobs?: readonly JobSeed[];
}

/** What was created, in the order of the seed and as returned by the API. */
export interface Seeded {
  readonly avatars: readonly SeededAvatar[];
  readonly casts: readonly SeededAvatar[];
  readonly agents: readonly SeededAgent[];
  readonly twins: readonly SeededTwin[];
  readonly jobs: readonly SeededJob[];
}

/** Its methods create one entity and return it. */
export interface SeedFunction {
  (seed: Seed): Promise<Seeded>;
  avatar(avatar?: AvatarSeed): Promise<SeededAvatar>;
  cast(cast?: CastSeed): Promise<SeededAvatar>;
  agent(agent: AgentSeed): Promise<SeededAgent>;
  twin(twin?: TwinSeed): Promise<SeededTwin>;
  job(job?: JobSeed): Promise<SeededJob>;
}

/** Creates data with requests to the engine of the current state. */
export function createSeedFunction(currentState: () => MockState, url: string): SeedFunction {
  const seeder = () => {
    const { engine, apiKey, jobs } = currentState();
    return { engine, apiKey, jobs, url };
  };
  return Object.assign((seed: Seed) => createAll(currentState(), url, seed), {
    avatar: (avatar: AvatarSeed = {}) => seedAvatar(seeder(), avatar),
    cast: (cast: CastSeed = {}) => seedCast(seeder(), cast),
    agent: (agent: AgentSeed) => seedAgent(seeder(), agent),
    twin: (twin: TwinSeed = {}) => seedTwin(seeder(), twin),
    job: (job: JobSeed = {}) => seedJob(seeder(), job),
  });
}

async function createAll(state: MockState, url: string, seed: Seed): Promise<Seeded> {
  const { engine, jobs } = state;
  if (seed.account) {
    const { credits, name = "seeded" } = seed.account;
    state.apiKey = (await engine.accounts.create({ name, tier: "unlimited", credits })).apiKey;
  }
  const seeder = { engine, apiKey: state.apiKey, jobs, url };
  return {
    avatars: await inOrder(seed.avatars, (avatar) => seedAvatar(seeder, avatar)),
    casts: await inOrder(seed.casts, (cast) => seedCast(seeder, cast)),
    agents: await inOrder(seed.agents, (agent) => seedAgent(seeder, agent)),
    twins: await inOrder(seed.twins, (twin) => seedTwin(seeder, twin)),
    jobs: await inOrder(seed.jobs, (job) => seedJob(seeder, job)),
  };
}

/** One after the other, so that ids are the same in every run. */
async function inOrder<Input, Output>(
  inputs: readonly Input[] = [],
  create: (input: Input) => Promise<Output>,
): Promise<readonly Output[]> {
  const created: Output[] = [];
  for (const input of inputs) created.push(await create(input));
  return created;
}

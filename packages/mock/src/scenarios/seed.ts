import {
  basePath,
  type GenerateAvatarRequest,
  operations,
  type PublishAvatarRequest,
} from "@likeness/contract/v1";
import type { Emotion, FailureCode } from "@likeness/engine";
import { createFailure } from "../jobs/failure.ts";
import type { MockState } from "../state/mock-state.ts";

/** Data to create before a test. */
export interface Seed {
  /** The account of the mock's API key. Default: an account without limits. */
  readonly account?: {
    /** Seeded avatars and jobs are charged to them. */
    readonly credits: number;
    readonly name?: string;
  };
  readonly avatars?: readonly AvatarSeed[];
  readonly jobs?: readonly JobSeed[];
}

/** A saved avatar; every field has a default. */
export interface AvatarSeed extends Partial<GenerateAvatarRequest> {
  readonly label?: string;
  /** The number of looks. Default: one per image of the generation. */
  readonly looks?: number;
  /** The emotions that are ready. Default: none. */
  readonly emotions?: "all" | readonly Emotion[];
  /** Whether other accounts see it, or how it is published. Default: true with likes or comments, else false. */
  readonly published?: boolean | PublishAvatarRequest;
  /** How many other accounts like it. */
  readonly likes?: number;
  /** The texts of comments by another account, oldest first. */
  readonly comments?: readonly string[];
}

/** A job; every field has a default. */
export interface JobSeed extends Partial<GenerateAvatarRequest> {
  /** Default: `completed`. A `processing` job stays so until `mock.complete` or `mock.fail`. */
  readonly status?: "processing" | "completed" | "failed" | "cancelled";
  /** The error of a failed job. */
  readonly failure?: { readonly code: FailureCode; readonly message?: string };
}

/** The created avatars and jobs in the order of the seed, as returned by the API. */
export interface Seeded {
  readonly avatars: readonly SeededAvatar[];
  readonly jobs: readonly SeededJob[];
}

export type SeededAvatar = ReturnType<typeof avatarResponse.parse>["data"];
export type SeededJob = ReturnType<typeof jobResponse.parse>["data"];

const avatarResponse = operations.saveAvatar.responses[200];
const jobResponse = operations.getJob.responses[200];

export interface SeedFunction {
  (seed: Seed): Promise<Seeded>;
  /** Creates one avatar and returns it. */
  avatar(avatar?: AvatarSeed): Promise<SeededAvatar>;
}

export function createSeedFunction(create: (seed: Seed) => Promise<Seeded>): SeedFunction {
  return Object.assign(create, {
    async avatar(avatar: AvatarSeed = {}) {
      const { avatars } = await create({ avatars: [avatar] });
      const [seeded] = avatars;
      if (!seeded) throw new TypeError("No avatar was seeded.");
      return seeded;
    },
  });
}

/** Creates the data of a seed with requests to the engine. */
export async function seedEngine(state: MockState, url: string, seed: Seed): Promise<Seeded> {
  const { account, avatars = [], jobs = [] } = seed;
  if (account) {
    const { credits, name = "seeded" } = account;
    state.apiKey = (await state.engine.accounts.create({ name, tier: "unlimited", credits })).apiKey;
  }
  const seeded: { avatars: SeededAvatar[]; jobs: SeededJob[] } = { avatars: [], jobs: [] };
  for (const avatar of avatars) seeded.avatars.push(await seedAvatar(state, url, avatar));
  for (const job of jobs) seeded.jobs.push(await seedJob(state, url, job));
  return seeded;
}

async function seedAvatar(
  state: MockState,
  url: string,
  { label, looks = 1, emotions = [], published, likes = 0, comments = [], ...request }: AvatarSeed,
): Promise<SeededAvatar> {
  const job = await seedJob(state, url, request);
  const saved = await send(state, `${url}${basePath}/avatars/save`, {
    job_id: job.id,
    ...(label !== undefined && { label }),
  });
  const avatar = avatarResponse.parse(saved).data;
  const path = `${url}${basePath}/avatars/${avatar.id}`;
  for (let count = avatar.images.length; count < looks; count += 1) {
    const accepted = await send(state, `${path}/looks`, { prompt: `look ${count + 1}` });
    await completeJob(state, operations.createLook.responses[202].parse(accepted).data.id);
  }
  if (emotions.length > 0) {
    const accepted = await send(state, `${path}/emotions`, emotions === "all" ? {} : { emotions });
    const { data } = operations.createEmotions.responses[202].parse(accepted).data;
    for (const { job_id } of data) if (job_id) await completeJob(state, job_id);
  }
  const publication = published ?? (likes > 0 || comments.length > 0);
  if (publication !== false) {
    await send(state, `${path}/publish`, publication === true ? {} : publication);
    for (let count = 0; count < likes; count += 1) await send(await createCaller(state), `${path}/like`, {});
    const author = comments.length === 0 ? state : await createCaller(state);
    for (const text of comments) await send(author, `${path}/comments`, { text });
  }
  return avatarResponse.parse(await send(state, path)).data;
}

async function completeJob({ jobs }: MockState, id: string): Promise<void> {
  jobs.track(id);
  jobs.release(id, "generate");
  await jobs.onIdle();
}

type Caller = Pick<MockState, "engine" | "apiKey">;

/** The engine with the API key of a new account. */
async function createCaller({ engine }: MockState): Promise<Caller> {
  const { apiKey } = await engine.accounts.create({ name: "other", tier: "unlimited" });
  return { engine, apiKey };
}

async function seedJob(
  state: MockState,
  url: string,
  { status = "completed", failure, ...request }: JobSeed,
): Promise<SeededJob> {
  const { jobs } = state;
  const accepted = await send(state, `${url}${basePath}/avatars/generate`, {
    prompt: "a wise owl",
    ...request,
  });
  const { id } = operations.generateAvatar.responses[202].parse(accepted).data;
  jobs.track(id);
  if (status === "processing") jobs.setManual(id);
  if (status === "cancelled") await send(state, `${url}${basePath}/jobs/${id}/cancel`, {});
  if (status === "completed") jobs.release(id, "generate");
  if (status === "failed") jobs.release(id, createFailure(failure?.code, failure?.message));
  await jobs.onIdle();
  return jobResponse.parse(await send(state, `${url}${basePath}/jobs/${id}`)).data;
}

async function send({ engine, apiKey }: Caller, url: string, body?: unknown): Promise<unknown> {
  const response = await engine.fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  throw new Error(`Seeding failed with status ${response.status}: ${await response.text()}`);
}

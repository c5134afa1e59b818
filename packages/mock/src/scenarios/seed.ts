import { basePath, type GenerateAvatarRequest, operations } from "@likeness/contract/v1";
import type { FailureCode } from "@likeness/engine";
import { failureOf } from "../jobs/failure-of.ts";
import type { World } from "../world/open-world.ts";

/** What is there before the test begins, in the words of the API. */
export interface Seed {
  /** The account that the mock's API key belongs to from now on. Left out: one without a limit. */
  readonly account?: {
    /** Seeding spends them as any use does. */ readonly credits: number;
    readonly name?: string;
  };
  readonly avatars?: readonly AvatarSeed[];
  readonly jobs?: readonly JobSeed[];
}

/** A saved avatar; every field has a default. */
export interface AvatarSeed extends Partial<GenerateAvatarRequest> {
  readonly label?: string;
}

/** A job; every field has a default. */
export interface JobSeed extends Partial<GenerateAvatarRequest> {
  /** Default `completed`. One that is `processing` stays so until `mock.complete` or `mock.fail`. */
  readonly status?: "processing" | "completed" | "failed" | "cancelled";
  /** Why it failed. */
  readonly failure?: { readonly code: FailureCode; readonly message?: string };
}

/** What was made of a seed, in its order, as the API answers it. */
export interface Seeded {
  readonly avatars: readonly SeededAvatar[];
  readonly jobs: readonly SeededJob[];
}

export type SeededAvatar = ReturnType<typeof avatarAnswer.parse>["data"];
export type SeededJob = ReturnType<typeof jobAnswer.parse>["data"];

const avatarAnswer = operations.saveAvatar.responses[200];
const jobAnswer = operations.getJob.responses[200];

/** Fills the engine the way a customer would: by asking it. */
export async function plant(world: World, url: string, seed: Seed): Promise<Seeded> {
  const { account, avatars = [], jobs = [] } = seed;
  if (account) {
    const { credits, name = "seeded" } = account;
    world.apiKey = (await world.engine.accounts.create({ name, tier: "unlimited", credits })).apiKey;
  }
  const made: { avatars: SeededAvatar[]; jobs: SeededJob[] } = { avatars: [], jobs: [] };
  for (const avatar of avatars) made.avatars.push(await plantAvatar(world, url, avatar));
  for (const job of jobs) made.jobs.push(await plantJob(world, url, job));
  return made;
}

async function plantAvatar(
  world: World,
  url: string,
  { label, ...request }: AvatarSeed,
): Promise<SeededAvatar> {
  const { id } = await plantJob(world, url, request);
  const saved = await ask(world, `${url}${basePath}/avatars/save`, {
    job_id: id,
    ...(label !== undefined && { label }),
  });
  return avatarAnswer.parse(saved).data;
}

async function plantJob(
  world: World,
  url: string,
  { status = "completed", failure, ...request }: JobSeed,
): Promise<SeededJob> {
  const { gates } = world;
  const accepted = await ask(world, `${url}${basePath}/avatars/generate`, {
    prompt: "a wise owl",
    ...request,
  });
  const { id } = operations.generateAvatar.responses[202].parse(accepted).data;
  gates.expect(id);
  if (status === "processing") gates.hold(id);
  if (status === "cancelled") await ask(world, `${url}${basePath}/jobs/${id}/cancel`, {});
  if (status === "completed") gates.open(id, "draw");
  if (status === "failed") gates.open(id, failureOf(failure?.code, failure?.message));
  await gates.still();
  return jobAnswer.parse(await ask(world, `${url}${basePath}/jobs/${id}`)).data;
}

async function ask(world: World, address: string, body?: unknown): Promise<unknown> {
  const response = await world.engine.fetch(address, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${world.apiKey}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  throw new Error(`The seed was refused with ${response.status}: ${await response.text()}`);
}

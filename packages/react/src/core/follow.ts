import type { Avatar, JobUpdate } from "@likeness/client";
import type { Agent, AgentEmotion } from "@likeness/client/manage";
import type { Pictured } from "./picture.ts";

/** What is used of a client: that of `@likeness/client`, for any system that has these methods. */
export interface JobClient {
  readonly jobs: { resume(job: string): JobSource };
}

export interface AvatarClient extends JobClient {
  readonly avatars: { get(id: string, options: { signal: AbortSignal }): PromiseLike<Avatar> };
}

export interface AgentClient {
  request<T>(method: "GET", path: string, options: { signal: AbortSignal }): PromiseLike<T>;
}

/** The handle of a job, as `avatars.generate` returns. */
export interface JobSource {
  readonly id?: string;
  updates(options: { signal: AbortSignal }): AsyncIterable<JobUpdate>;
}

/** Whether something is the handle of a job, or has not come to its end. */
export function isPending(thing: JobSource | Pictured): boolean {
  return "updates" in thing || /^(queued|processing|pending|unknown)$/.test(thing.status ?? "");
}

export interface AgentPictures {
  readonly agent: Agent;
  readonly emotions: readonly AgentEmotion[];
}

/** Reports each state of a job, which is that of the handle or has the id. */
export async function followJob(
  source: JobSource | JobClient["jobs"],
  id: string,
  signal: AbortSignal,
  report: (update: JobUpdate) => void,
): Promise<void> {
  const followed = "updates" in source ? source : source.resume(id);
  for await (const update of followed.updates({ signal })) report(update);
}

/** Reports an avatar, and again when it is no longer pending. */
export async function followAvatar(
  client: AvatarClient,
  id: string,
  signal: AbortSignal,
  report: (avatar: Avatar) => void,
): Promise<void> {
  const avatar = await client.avatars.get(id, { signal });
  report(avatar);
  if (avatar.status !== "pending" || avatar.jobId === null) return;
  for await (const _ of client.jobs.resume(avatar.jobId).updates({ signal })) {
    // The updates end with the job.
  }
  report(await client.avatars.get(id, { signal }));
}

/** Reports an agent with its emotions. */
export async function loadAgent(
  client: AgentClient,
  name: string,
  signal: AbortSignal,
  report: (pictures: AgentPictures) => void,
): Promise<void> {
  const path = `/agents/${encodeURIComponent(name)}`;
  const get = <T>(path: string) => client.request<T>("GET", path, { signal });
  const [agent, { emotions }] = await Promise.all([
    get<Agent>(path),
    get<{ emotions: readonly AgentEmotion[] }>(`${path}/emotions`),
  ]);
  report({ agent, emotions });
}

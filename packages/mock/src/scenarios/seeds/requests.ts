import { basePath, operations } from "@likeness/contract/v1";
import type { JobDecision } from "../../jobs/job-controller.ts";
import type { MockState } from "../../state/mock-state.ts";

/** Who sends the requests of a seed, and where to. */
export interface Caller extends Pick<MockState, "engine" | "apiKey"> {
  readonly url: string;
}

/** The caller that seeds. */
export interface Seeder extends Caller {
  readonly jobs: MockState["jobs"];
}

/** Sends a POST request if there is a body, otherwise a GET request, and returns the body of the response. */
export async function send({ engine, apiKey, url }: Caller, path: string, body?: unknown): Promise<unknown> {
  const response = await engine.fetch(`${url}${basePath}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  throw new Error(`Seeding failed with status ${response.status}: ${await response.text()}`);
}

/** The same server with the API key of a new account. */
export async function createOtherCaller({ engine, url }: Caller): Promise<Caller> {
  const { apiKey } = await engine.accounts.create({ name: "other", tier: "unlimited" });
  return { engine, apiKey, url };
}

export async function endJob({ jobs }: Seeder, id: string, decision: JobDecision): Promise<void> {
  jobs.track(id);
  jobs.release(id, decision);
  await jobs.onIdle();
}

/** Sends a request that is responded to with a job, and returns the job when it has completed. */
export async function completeJob(seeder: Seeder, path: string, body: unknown) {
  const job = parseAcceptedJob(await send(seeder, path, body));
  await endJob(seeder, job.id, "generate");
  return job;
}

/** All operations respond with the same job. */
export function parseAcceptedJob(response: unknown) {
  return operations.generateAvatar.responses[202].parse(response).data;
}

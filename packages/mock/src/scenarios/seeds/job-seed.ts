import { type GenerateAvatarRequest, operations } from "@likeness/contract/v1";
import type { FailureCode } from "@likeness/engine";
import { createFailure } from "../../jobs/failure.ts";
import { endJob, parseAcceptedJob, type Seeder, send } from "./requests.ts";

/** A job; every field has a default. */
export interface JobSeed extends Partial<GenerateAvatarRequest> {
  /** Default: `completed`. A `processing` job stays so until `mock.complete` or `mock.fail`. */
  readonly status?: "processing" | "completed" | "failed" | "cancelled";
  /** The error of a failed job. */
  readonly failure?: { readonly code: FailureCode; readonly message?: string };
}

export type SeededJob = ReturnType<(typeof operations.getJob.responses)[200]["parse"]>["data"];

const jobResponse = operations.getJob.responses[200];

export async function seedJob(
  seeder: Seeder,
  { status = "completed", failure, ...request }: JobSeed,
): Promise<SeededJob> {
  const { jobs } = seeder;
  const accepted = await send(seeder, "/avatars/generate", { prompt: "a wise owl", ...request });
  const { id } = parseAcceptedJob(accepted);
  jobs.track(id);
  if (status === "processing") jobs.setManual(id);
  if (status === "cancelled") await send(seeder, `/jobs/${id}/cancel`, {});
  if (status === "completed") await endJob(seeder, id, "generate");
  if (status === "failed") await endJob(seeder, id, createFailure(failure?.code, failure?.message));
  await jobs.onIdle();
  return jobResponse.parse(await send(seeder, `/jobs/${id}`)).data;
}

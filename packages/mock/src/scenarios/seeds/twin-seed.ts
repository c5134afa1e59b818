import { type CreateTwinRequest, operations } from "@likeness/contract/v1";
import type { FailureCode } from "@likeness/engine";
import { createFailure } from "../../jobs/failure.ts";
import { type JobDecision, silentConsent } from "../../jobs/job-controller.ts";
import { endJob, parseAcceptedJob, type Seeder, send } from "./requests.ts";

/** A twin; every field has a default. It is trained from a video unless the seed has a `dataset_image`. */
export interface TwinSeed extends Partial<CreateTwinRequest> {
  /** Default: `IDLE`, which is trained. `TRAINING` stays so until `mock.complete`, `mock.fail` or `mock.refuse`. */
  readonly status?: "TRAINING" | "IDLE" | "TRAINING_FAILED" | "REFUSED";
  /** The error of a failed or refused twin. A refused one has a message only. */
  readonly failure?: { readonly code?: FailureCode; readonly message?: string };
}

export type SeededTwin = ReturnType<(typeof operations.getTwin.responses)[200]["parse"]>["data"];

const twinResponse = operations.getTwin.responses[200];

const video = {
  dataset_video: { url: "https://videos.example/dataset.mp4" },
  consent_video: { url: "https://videos.example/consent.mp4" },
};

export async function seedTwin(
  seeder: Seeder,
  { status = "IDLE", failure, ...request }: TwinSeed,
): Promise<SeededTwin> {
  const { jobs } = seeder;
  const source = request.dataset_image ? {} : video;
  const accepted = await send(seeder, "/twins", { name: "Anna", ...source, ...request });
  const { id, twin_id } = parseAcceptedJob(accepted);
  if (twin_id === undefined) throw new TypeError(`The job ${id} has no twin.`);
  jobs.track(id);
  if (status === "TRAINING") jobs.setManual(id);
  else await endJob(seeder, id, decisionFor(status, failure));
  await jobs.onIdle();
  return twinResponse.parse(await send(seeder, `/twins/${twin_id}`)).data;
}

function decisionFor(
  status: "IDLE" | "TRAINING_FAILED" | "REFUSED",
  failure: TwinSeed["failure"],
): JobDecision {
  if (status === "IDLE") return "generate";
  if (status === "REFUSED") return { refused: failure?.message ?? silentConsent };
  return createFailure(failure?.code, failure?.message);
}

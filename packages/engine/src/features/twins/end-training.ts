import { type EventRecorderContext, recordEvent } from "../../kernel/record-event.ts";
import type { Job, JobResult } from "../../model/job.ts";
import { type Twin, type TwinFailure, trained, untrained } from "../../model/twin.ts";
import type { Transaction } from "../../ports/store.ts";
import { createAvatarWithLooks } from "../avatars/create-avatar.ts";

/** Updates the twin whose job has ended, unless it was deleted, and records the event. A trained one gets an avatar. */
export async function endTraining(
  context: EventRecorderContext,
  tx: Transaction,
  job: Job,
  twinId: string,
): Promise<void> {
  const twin = await tx.twins.find(job.accountId, twinId);
  if (!twin) return;
  await tx.twins.update(await afterTraining(context, tx, job, twin));
  const type = job.status === "completed" ? "twin.trained" : "twin.failed";
  const newEvent = { type, accountId: job.accountId, jobId: job.id } as const;
  const { system = "likeness" } = job.input;
  await recordEvent(
    context,
    tx,
    newEvent,
    twin.callbackUrl === null ? undefined : { url: twin.callbackUrl, system },
  );
}

async function afterTraining(
  context: EventRecorderContext,
  tx: Transaction,
  { id: jobId, result, failure }: Job,
  twin: Twin,
): Promise<Twin> {
  const now = context.clock.now();
  if (!result) return untrained(twin, failure ?? cancelled, now);
  if (!result.twin) throw new TypeError(`The result of job ${jobId} has no twin.`);
  const { avatar } = await createAvatarWithLooks(
    context,
    tx,
    { id: context.ids.uuid(now), accountId: twin.accountId, label: twin.name, origin: "training" },
    [{ ...coverOf(jobId, result), id: context.ids.uuid(now) }],
  );
  return trained(twin, result.twin, avatar.id, now);
}

const cancelled: TwinFailure = {
  code: "cancelled",
  message: "the training was cancelled",
  action: "Create the twin again.",
  retryable: true,
};

function coverOf(jobId: string, { images, drawingVersion, twin: _, ...provenance }: JobResult) {
  const [image] = images;
  if (!image) throw new TypeError(`The result of job ${jobId} has no image.`);
  const { format, resolution } = provenance.outputApplied;
  return { jobId, format, resolution, content: { image, provenance, drawingVersion } };
}

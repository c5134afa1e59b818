import type { Job } from "../../domain/job.ts";
import { done, type Outcome } from "../../domain/refusal.ts";
import { once, type Write } from "../../use-cases/once.ts";
import { suspended } from "../../use-cases/recognise-key.ts";
import type { Call } from "../kit/call.ts";
import { respondText } from "../kit/respond.ts";
import { encodeJob, encodeList, envelope } from "./encode.ts";

/** Performs a write and answers it, or answers again what was answered the first time. */
export async function answerOnce<P>(call: Call, write: Write<P>): Promise<Outcome<Response>> {
  const outcome = await once(call.world, {
    ...write,
    act: async (tx, prepared) => {
      // The account may have been suspended or deleted since its key was looked at.
      const account = await tx.findAccount(call.accountId);
      return account?.status === "active" ? write.act(tx, prepared) : suspended();
    },
  });
  if (!outcome.ok) return outcome;
  const { answer, replayed } = outcome.value;
  if (!replayed) call.world.announcer.ring();
  const headers: Record<string, string> = replayed ? { "x-idempotency-replayed": "true" } : {};
  return done(respondText(call.requestId, answer.status, answer.body, headers));
}

export function answer(call: Call, object: string, status: string, data: unknown): Outcome<Response> {
  return done(
    respondText(call.requestId, 200, envelope(call.requestId, call.world.clock.now(), object, status, data)),
  );
}

export function answerList(call: Call, items: readonly unknown[], page: { hasMore: boolean; total: number }) {
  return answer(call, "list", "completed", encodeList(items, page.hasMore, page.total));
}

export function jobText(call: Call, job: Job): string {
  return envelope(call.requestId, call.world.clock.now(), "job", job.status, encodeJob(job, call.address));
}

/** The envelope of what is there as a whole, unlike a job. */
export function dataText(call: Call, object: string, data: unknown): string {
  return envelope(call.requestId, call.world.clock.now(), object, "completed", data);
}

import { operations } from "@likeness/contract/v1";
import type { Account } from "../../domain/account.ts";
import { hasEnded } from "../../domain/job.ts";
import type { Outcome } from "../../domain/refusal.ts";
import { followJob } from "../../use-cases/follow-job.ts";
import { getJob } from "../../use-cases/get-job.ts";
import type { Call } from "../kit/call.ts";
import { parse } from "../kit/parse.ts";
import { respondEvents, type SentEvent } from "../kit/respond-events.ts";
import { encodeJob } from "./encode.ts";

export async function streamJobEvents(call: Call, account: Account): Promise<Outcome<Response>> {
  const params = parse(operations.streamJobEvents.params, call.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const job = await getJob(call.world, account.id, id);
  if (!job.ok) return job;
  return respondEvents(call, account, (signal) => tell(call, account.id, id, signal));
}

async function* tell(
  call: Call,
  accountId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<SentEvent, undefined, undefined> {
  for await (const job of followJob(call.world, accountId, id, signal)) {
    const event = hasEnded(job) ? `job.${job.status}` : "job.progress";
    yield { event, data: JSON.stringify(encodeJob(job, call.address)) };
  }
}

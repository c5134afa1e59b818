import { operations } from "@likeness/contract/v1";
import { followJob } from "../../../../features/jobs/follow-job.ts";
import { getJob } from "../../../../features/jobs/get-job.ts";
import type { Account } from "../../../../model/account.ts";
import { hasEnded } from "../../../../model/job.ts";
import type { Result } from "../../../../model/result.ts";
import { parse } from "../../../body/parse.ts";
import type { RequestContext } from "../../../request-context.ts";
import { respondEvents, type ServerSentEvent } from "../../../respond/respond-events.ts";
import { encodeJob } from "../encode.ts";

export async function streamJobEvents(ctx: RequestContext, account: Account): Promise<Result<Response>> {
  const params = parse(operations.streamJobEvents.params, ctx.params);
  if (!params.ok) return params;
  const { id } = params.value;
  const job = await getJob(ctx.engine, account.id, id);
  if (!job.ok) return job;
  return respondEvents(ctx, account, (signal) => tell(ctx, account.id, id, signal));
}

async function* tell(
  ctx: RequestContext,
  accountId: string,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<ServerSentEvent, undefined, undefined> {
  for await (const job of followJob(ctx.engine, accountId, id, signal)) {
    const event = hasEnded(job) ? `job.${job.status}` : "job.progress";
    yield { event, data: JSON.stringify(encodeJob(job, ctx.assetUrl)) };
  }
}

import { operations } from "@likeness/contract/pi";
import { getJob } from "../../../../features/jobs/jobs.ts";
import { waitForJob } from "../../../../features/jobs/wait.ts";
import type { Job } from "../../../../model/job.ts";
import type { Result } from "../../../../model/result.ts";
import type { AssetUrl } from "../../../asset-urls.ts";
import type { RequestContext } from "../../../request-context.ts";
import { readId, validateQuery } from "../decode.ts";
import { encodeJob, imageUrlOf } from "../encode.ts";
import { respondData } from "../respond.ts";

export async function getOneJob(ctx: RequestContext): Promise<Result<Response>> {
  const id = readId(ctx.params["id"], "invalid_job_id");
  if (!id.ok) return id;
  const query = validateQuery(operations.getJob, ctx.url, "invalid_expand_param");
  if (!query.ok) return query;
  const { wait_for_completion, timeout_seconds, expand, include, fields } = query.value;
  const { engine, account, request } = ctx;
  const waits = wait_for_completion === "true";
  const job = waits
    ? await waitForJob(engine, account.id, id.value, timeout_seconds * 1000, request.signal)
    : await getJob(engine, account.id, id.value);
  if (!job.ok) return job;
  // The API key may have been revoked while the request waited.
  const allowed = waits ? await ctx.reauthenticate() : job;
  if (!allowed.ok) return allowed;
  const data = {
    ...selectFields(job.value, fields, ctx.assetUrl),
    ...([expand, include].includes("avatar") && expansionOf(job.value, ctx.assetUrl)),
  };
  return respondData(ctx, "job", data);
}

/** The requested fields of a job; unknown ones are ignored. Without any, the whole job. */
function selectFields(job: Job, fields: string | undefined, assetUrl: AssetUrl) {
  const record = encodeJob(job, assetUrl);
  const names = (fields ?? "").split(",").map((name) => name.trim());
  const selected = Object.entries(record).filter(([name]) => names.includes(name));
  if (selected.length > 0) return Object.fromEntries<unknown>(selected);
  const image_url = imageUrlOf(job, assetUrl);
  const job_result = image_url && { type: "avatar", id: job.id, image_url };
  return { ...record, ...(job_result && { job_result }) };
}

function expansionOf(job: Job, assetUrl: AssetUrl) {
  const image_url = imageUrlOf(job, assetUrl);
  return image_url === null ? {} : { avatar: { image_url } };
}

import { sendWithRetries } from "../core/attempts.ts";
import type { Core } from "../core/core.ts";
import { camelKeys } from "../core/key-case.ts";
import type { Describe, Limits } from "../core/limits.ts";
import type { RequestOptions } from "../core/options.ts";
import { parseJson } from "../core/parse-json.ts";
import { streamEvents } from "../core/stream-events.ts";
import type { Job } from "./job.ts";
import { parseJob } from "./parse-job.ts";

/** The job each time the server tells of it, until the stream ends; its last event is the job's end. */
export async function* streamJob(
  core: Core,
  id: string,
  options: RequestOptions,
  limits: Limits,
  describe: Describe,
): AsyncGenerator<Job, void, undefined> {
  const path = `/jobs/${encodeURIComponent(id)}/events`;
  for await (const event of streamEvents(sendWithRetries, core, path, options, limits, describe)) {
    const job = event && parseJob(camelKeys(parseJson(await core.localize(event.data))));
    if (job) yield job;
  }
}

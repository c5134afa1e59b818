import type { ApiCall } from "../core/call.ts";
import type { RequestOptions } from "../core/options.ts";
import type { Job } from "./job.ts";
import { parseJob } from "./parse-job.ts";

export function cancelCall(id: string, options: RequestOptions): ApiCall<Job> {
  return { method: "POST", path: ["jobs", id, "cancel"], parse: parseJob, options };
}

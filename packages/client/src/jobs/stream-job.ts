import { parseJson } from "../core/api-error.ts";
import type { Core } from "../core/core.ts";
import { camelKeys } from "../core/key-case.ts";
import { type Describe, type Limits, within } from "../core/limits.ts";
import { send } from "../core/send.ts";
import type { WaitOptions } from "./follow.ts";
import type { Job } from "./job.ts";
import { parseJob } from "./parse-job.ts";

/** A server says something at least this often, were it only that it is still there; in milliseconds. */
const longestSilence = 45_000;

/** The job each time the server tells of it, until the stream ends; its last event is the job's end. */
export async function* streamJob(
  core: Core,
  id: string,
  options: WaitOptions,
  limits: Limits,
  describe: Describe,
): AsyncGenerator<Job, void, undefined> {
  const { data: response } = await send(core, {
    method: "GET",
    url: `${core.baseUrl}/api/v1/jobs/${encodeURIComponent(id)}/events`,
    headers: { accept: "text/event-stream", ...core.headers },
    authorized: true,
    options: { ...options, maxRetries: 0 },
    limits,
    read: async (answer) => answer,
  });
  const silence = Math.min(longestSilence, options.timeout ?? core.timeout);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  try {
    let text = "";
    while (reader) {
      const { done, value } = await within(core.system, limits, describe, () => reader.read(), silence);
      if (done) return;
      const [rest = "", ...blocks] = (text + value).replaceAll("\r\n", "\n").split("\n\n").toReversed();
      text = rest;
      for (const block of blocks.toReversed()) {
        const job = parseJob(camelKeys(parseJson(/^data: ?(.*)$/m.exec(block)?.[1] ?? "")));
        if (job) yield job;
      }
    }
  } finally {
    // Nobody waits for this: the server notices by itself, and the caller has better things to do.
    reader?.cancel().catch(() => {});
  }
}

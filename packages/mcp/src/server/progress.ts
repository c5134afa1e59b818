import type { JobUpdate } from "@likeness/client";
import type { ServerContext } from "@modelcontextprotocol/server";

/** Reports the progress of a job to a client that asked for it. */
export function progressReporter({ mcpReq }: ServerContext): (update: JobUpdate) => void {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return () => undefined;
  let last = -1;
  return ({ fraction, stage }) => {
    // The protocol requires that it increases.
    if (fraction <= last) return;
    last = fraction;
    const params = { progressToken, progress: fraction, total: 1, message: stage };
    // A client that is gone needs no progress; the result of the call says so too.
    mcpReq.notify({ method: "notifications/progress", params }).catch(() => undefined);
  };
}

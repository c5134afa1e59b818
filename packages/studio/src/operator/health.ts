import { serverUrl } from "../addresses.ts";
import { type Api, NetworkError, RequestError } from "../api/http.ts";
import { parseMetrics, type Sample } from "./metrics.ts";

/** What the readiness probe says. */
export interface Readiness {
  readonly isReady: boolean;
  /** The state of each part by its name: `{ store: "ok" }`. */
  readonly checks: Readonly<Record<string, string>>;
}

/** Asks the probe, which answers with 503 and the same body while the server is not ready. */
export async function readReadiness(signal: AbortSignal): Promise<Readiness> {
  const response = await fetch(new URL("readyz", serverUrl), { signal }).catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new NetworkError("The server did not answer.", { cause });
  });
  const body: unknown = await response.json().catch(() => undefined);
  const checks = typeof body === "object" && body !== null && "checks" in body ? body.checks : undefined;
  if (typeof checks !== "object" || checks === null)
    throw new RequestError(response.status, { message: "The probe of the server answered something else." });
  return {
    isReady: response.ok,
    checks: Object.fromEntries(Object.entries(checks).map(([name, state]) => [name, String(state)])),
  };
}

/** The metrics of the server process that answers; null if it does not collect any. */
export async function readMetrics(api: Api, signal: AbortSignal): Promise<readonly Sample[] | null> {
  try {
    return parseMetrics(await (await api.file("metrics", { signal })).text());
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null;
    throw error;
  }
}

/** What the states of the checks mean. */
const meanings: Readonly<Record<string, string>> = {
  "process ok": "It answers requests.",
  "process stopping": "It is stopping, and takes no new requests.",
  "store ok": "Data can be read.",
  "store not checked": "Not asked, because the process is stopping.",
  "store does not respond": "It takes too long to answer. Check the disk or the database.",
  "store cannot be read": "Check the disk or the database; the log of the server has the reason.",
  "store was deleted or replaced": "Its directory is another one than at the start. Start the server again.",
  "worker ok": "This process runs jobs and sends webhooks.",
  "worker elsewhere": "Other processes run the jobs and send the webhooks.",
  "worker not running": "No job runs here. Start the server again; its log has the reason.",
};

export function checkText(name: string, state: string): string {
  return meanings[`${name} ${state}`] ?? state;
}

import { StoreReplacedError } from "../../ports/store-errors.ts";

/** The checks that readiness depends on. */
export interface Health {
  /** Rejects if the store cannot be read. */
  readStore(): Promise<unknown>;
  /** Null if other processes run the jobs. */
  readonly isWorkerRunning: (() => boolean) | null;
  isStopping(): boolean;
  /** Resolves after the time that the store may take to respond; rejects when the signal aborts. */
  timeout(signal: AbortSignal): Promise<void>;
}

/** Liveness: the process responds. */
export function live(): Response {
  return Response.json({ status: "ok" });
}

/** Readiness: 200, or 503 with the failed checks. */
export async function ready(health: Health): Promise<Response> {
  const { isWorkerRunning } = health;
  const stopping = health.isStopping();
  const checks = {
    process: stopping ? "stopping" : "ok",
    store: stopping ? "not checked" : await checkStore(health),
    worker: isWorkerRunning === null ? "elsewhere" : isWorkerRunning() ? "ok" : "not running",
  };
  const isReady = checks.process === "ok" && checks.store === "ok" && checks.worker !== "not running";
  return Response.json({ status: isReady ? "ready" : "not ready", checks }, { status: isReady ? 200 : 503 });
}

/** Reveals no details, because anyone may read them and errors of a store contain its host or directory. */
async function checkStore({ readStore, timeout }: Health): Promise<string> {
  const done = new AbortController();
  try {
    return await Promise.race([
      readStore().then(() => "ok"),
      timeout(done.signal).then(() => "does not respond"),
    ]);
  } catch (error) {
    return error instanceof StoreReplacedError ? "was deleted or replaced" : "cannot be read";
  } finally {
    done.abort();
  }
}

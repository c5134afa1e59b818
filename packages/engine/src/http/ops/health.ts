import { StoreReplacedError } from "../../ports/store-errors.ts";

/** What has to be well for requests to be answered. */
export interface Health {
  /** Rejects when the store cannot be read. */
  readStore(): Promise<unknown>;
  /** Null where jobs are left to another process. */
  readonly workerRuns: (() => boolean) | null;
  stopping(): boolean;
  /** Resolves after the time that a store may take to answer; ends early with the signal. */
  patience(signal: AbortSignal): Promise<void>;
}

/** The process lives and answers. */
export function live(): Response {
  return Response.json({ status: "ok" });
}

/** Whether requests should be sent here: 200, or 503 with what is wrong. */
export async function ready(health: Health): Promise<Response> {
  const { workerRuns } = health;
  const stopping = health.stopping();
  const checks = {
    process: stopping ? "stopping" : "ok",
    store: stopping ? "not looked at" : await lookAtStore(health),
    worker: workerRuns === null ? "elsewhere" : workerRuns() ? "ok" : "not running",
  };
  const well = checks.process === "ok" && checks.store === "ok" && checks.worker !== "not running";
  return Response.json({ status: well ? "ready" : "not ready", checks }, { status: well ? 200 : 503 });
}

/** Says no more than that: anybody may ask, and what is wrong with a store names its host or folder. */
async function lookAtStore({ readStore, patience }: Health): Promise<string> {
  const over = new AbortController();
  try {
    return await Promise.race([
      readStore().then(() => "ok"),
      patience(over.signal).then(() => "does not answer"),
    ]);
  } catch (error) {
    return error instanceof StoreReplacedError ? "was deleted or replaced" : "cannot be read";
  } finally {
    over.abort();
  }
}

import type pg from "pg";
import type { Clock } from "../../ports/clock.ts";

/** Tells the processes on a database that events were recorded. A hint: who needs to be sure looks now and then. */
export interface Notifications {
  /** Tells everybody, soon. Many calls at once are told as one. */
  tell(): void;
  /** Answers the way to stop. */
  listen(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface NotificationsOptions {
  readonly pool: pg.Pool;
  readonly schema: string;
  readonly clock: Clock;
}

/** How long one waits before a connection that broke is opened again. */
const recoverMs = 1_000;
/** How often one asks whether the connection that listens still does, and how long for an answer. */
const askEveryMs = 10_000;
const patienceMs = 5_000;

export function createNotifications({ pool, schema, clock }: NotificationsOptions): Notifications {
  const channel = `likeness_${schema}`;
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  let hearing: Promise<void> | null = null;
  let telling: Promise<void> | null = null;
  let more = false;

  function spread(): void {
    for (const listener of [...listeners]) listener();
  }

  /** Not within the transactions that it tells of: commits that notify wait for each other, on the whole server. */
  async function notify(): Promise<void> {
    while (more) {
      more = false;
      await pool.query("SELECT pg_notify($1, '')", [channel]).catch(() => undefined);
    }
    telling = null;
  }

  async function hear(): Promise<void> {
    const { signal } = closing;
    while (listeners.size > 0 && !signal.aborted) {
      await hearOnce(signal).catch(() => undefined);
      await clock.sleep(recoverMs, signal, { background: true }).catch(() => undefined);
    }
    hearing = null;
  }

  /** Holds a connection that listens until it breaks, is silent, or there is nobody to listen for. */
  async function hearOnce(signal: AbortSignal): Promise<void> {
    const client = await pool.connect();
    const broken = new AbortController();
    const breakOff = () => broken.abort();
    client.on("error", breakOff).on("end", breakOff).on("notification", spread);
    signal.addEventListener("abort", breakOff, { once: true });
    try {
      await client.query(`LISTEN "${channel}"`);
      // Listening for news alone must not keep a process running.
      if ("unref" in client && typeof client.unref === "function") client.unref();
      // What was told while nobody listened.
      spread();
      while (!broken.signal.aborted && listeners.size > 0) {
        await clock.sleep(askEveryMs, broken.signal, { background: true });
        const silent = clock.sleep(patienceMs, broken.signal, { background: true }).then(() => {
          throw new Error("The connection that listens is silent.");
        });
        await Promise.race([client.query("SELECT"), silent]);
      }
    } finally {
      signal.removeEventListener("abort", breakOff);
      breakOff();
      client.release(true);
    }
  }

  return {
    tell() {
      more = true;
      telling ??= notify();
    },
    listen(listener) {
      listeners.add(listener);
      hearing ??= hear();
      return () => void listeners.delete(listener);
    },
    async close() {
      closing.abort();
      await Promise.all([hearing, telling]);
    },
  };
}

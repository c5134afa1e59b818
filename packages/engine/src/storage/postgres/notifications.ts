import type pg from "pg";
import type { Clock } from "../../ports/clock.ts";

/** Notifies other processes of new events by NOTIFY. Best effort: readers also poll. */
export interface Notifications {
  /** Notifies all listeners at once, or within 50 ms of the last notification. Calls in quick succession are combined. */
  notify(): void;
  /** Returns the function that unsubscribes. */
  listen(listener: () => void): () => void;
  close(): Promise<void>;
}

export interface NotificationsOptions {
  readonly pool: pg.Pool;
  readonly schema: string;
  readonly clock: Clock;
}

/**
 * The least time between two notifications. Each is a transaction, which competes with the next writes: one after each unit
 * of work took an eighth of the CPU time of a claimed and completed job, here and in the server.
 */
const minIntervalMs = 50;
/** Before a notification is sent, so that those who waited for the commit continue first, on the same connection. */
const delayMs = 1;
/** Delay before a broken connection is reopened. */
const reconnectDelayMs = 1_000;
/** How often the listening connection is checked, and how long a check may take. */
const pingIntervalMs = 10_000;
const pingTimeoutMs = 5_000;

/** Need not wait for the disk: after a crash of the server, every listener connects again. */
const notify = "SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, '')";

export function createNotifications({ pool, schema, clock }: NotificationsOptions): Notifications {
  const channel = `likeness_${schema}`;
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  let listening: Promise<void> | null = null;
  let sending: Promise<void> | null = null;
  let pending = false;

  function callListeners(): void {
    for (const listener of [...listeners]) listener();
  }

  /** Runs outside of the transactions that wrote the events, because commits with NOTIFY take a lock of the whole server. */
  async function send(): Promise<void> {
    while (pending) {
      await clock.sleep(delayMs, closing.signal, { background: true }).catch(() => undefined);
      pending = false;
      await pool.query(notify, [channel]).catch(() => undefined);
      await clock.sleep(minIntervalMs - delayMs, closing.signal, { background: true }).catch(() => undefined);
    }
    sending = null;
  }

  async function keepListening(): Promise<void> {
    const { signal } = closing;
    while (listeners.size > 0 && !signal.aborted) {
      await listenOnce(signal).catch(() => undefined);
      await clock.sleep(reconnectDelayMs, signal, { background: true }).catch(() => undefined);
    }
    listening = null;
  }

  /** Holds a LISTEN connection until it breaks, stops responding or no listener is left. */
  async function listenOnce(signal: AbortSignal): Promise<void> {
    const client = await pool.connect();
    const broken = new AbortController();
    const abort = () => broken.abort();
    client.on("error", abort).on("end", abort).on("notification", callListeners);
    signal.addEventListener("abort", abort, { once: true });
    try {
      await client.query(`LISTEN "${channel}"`);
      // The listening connection alone must not keep a process running.
      if ("unref" in client && typeof client.unref === "function") client.unref();
      // Notifications may have been missed before this connection listened.
      callListeners();
      while (!broken.signal.aborted && listeners.size > 0) {
        await clock.sleep(pingIntervalMs, broken.signal, { background: true });
        const timeout = clock.sleep(pingTimeoutMs, broken.signal, { background: true }).then(() => {
          throw new Error("The listening connection did not respond in time.");
        });
        await Promise.race([client.query("SELECT"), timeout]);
      }
    } finally {
      signal.removeEventListener("abort", abort);
      abort();
      client.release(true);
    }
  }

  return {
    notify() {
      pending = true;
      sending ??= send();
    },
    listen(listener) {
      listeners.add(listener);
      listening ??= keepListening();
      return () => void listeners.delete(listener);
    },
    async close() {
      closing.abort();
      await Promise.all([listening, sending]);
    },
  };
}

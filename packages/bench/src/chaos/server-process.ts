import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { cacheDirectory, childScript } from "../lib/paths.ts";
import { type ServerSettings, serverMessage } from "./server-settings.ts";

/** A server process that is restarted whenever it exits. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  /** Resolves when it accepts requests, after any number of restarts. */
  ready(): Promise<void>;
  /** Kills it with SIGKILL. */
  kill(): Promise<void>;
  /** Stops it with SIGTERM. Returns false if it did not exit in time and had to be killed. */
  stop(): Promise<boolean>;
  /** Pauses it with SIGSTOP. */
  freeze(ms: number): Promise<void>;
  /** Reported faults and unexpected exits. */
  readonly faults: readonly string[];
  readonly memory: readonly MemorySample[];
}

export interface MemorySample {
  /** The time of `performance.now()`. */
  readonly at: number;
  /** The resident set size in bytes. */
  readonly rss: number;
  readonly heap: number;
}

/** Ten times the grace period of the server, because the machine is busy. */
const stopTimeoutMs = 10_000;

export function startServer(settings: ServerSettings): ServerProcess {
  const faults: string[] = [];
  const memory: MemorySample[] = [];
  let disposed = false;
  let current = spawnServer();

  function spawnServer(): { child: ChildProcess; ready: Promise<void>; exited: Promise<void> } {
    const script = childScript("chaos-server");
    const args = ["--conditions=source", "--no-warnings", "--expose-gc", script, JSON.stringify(settings)];
    // Makes restarts much faster, because most of the time is spent compiling.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(cacheDirectory, "compiled") };
    const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "inherit"] });
    const { promise: ready, resolve } = Promise.withResolvers<void>();
    createInterface({ input: child.stdout }).on("line", (line) => {
      const message = serverMessage.parse(JSON.parse(line));
      if (message.kind === "ready") resolve();
      if (message.kind === "fault") faults.push(message.text);
      if (message.kind === "memory")
        memory.push({ at: performance.now(), rss: message.rss, heap: message.heap });
    });
    const exited = once(child, "close").then(([code, signal]) => {
      if (disposed) return;
      if (signal !== "SIGKILL" && code !== 0)
        faults.push(`a server exited unexpectedly with ${code ?? signal}`);
      current = spawnServer();
      // Callers that wait for this process wait for the next one.
      current.ready.then(resolve);
    });
    return { child, ready, exited };
  }

  return {
    url: `http://127.0.0.1:${settings.port}`,
    faults,
    memory,
    ready: () => current.ready,
    async kill() {
      const { child, exited } = current;
      child.kill("SIGKILL");
      await exited;
    },
    async stop() {
      const { child, exited } = current;
      child.kill("SIGTERM");
      const timeout = new AbortController();
      const hasExited = await Promise.race([
        exited.then(() => true),
        pause(stopTimeoutMs, false, { signal: timeout.signal }).catch(() => false),
      ]);
      timeout.abort();
      if (!hasExited) await this.kill();
      return hasExited;
    },
    async freeze(ms) {
      const { child } = current;
      child.kill("SIGSTOP");
      await pause(ms);
      child.kill("SIGCONT");
    },
    async [Symbol.asyncDispose]() {
      disposed = true;
      current.child.kill("SIGKILL");
      await current.exited;
    },
  };
}

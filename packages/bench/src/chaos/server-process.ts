import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { cacheFolder, childScript } from "../lib/paths.ts";
import { type ServerSettings, serverLine } from "./server-settings.ts";

/** A server that comes back whenever it dies. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  /** Resolves when it answers, after however many deaths. */
  ready(): Promise<void>;
  /** Ends it at once, without a word of warning; then it is started again. */
  kill(): Promise<void>;
  /** Asks it to end in good order; it is started again when it has. Whether it did, or had to be killed. */
  stop(): Promise<boolean>;
  /** Has it stand still for so many milliseconds, and then go on as if nothing had been. */
  freeze(ms: number): Promise<void>;
  /** What its faults were, and its deaths that nobody caused. */
  readonly faults: readonly string[];
  readonly memory: readonly MemorySample[];
}

/** In bytes, at a moment of `performance.now()`. */
export interface MemorySample {
  readonly at: number;
  readonly rss: number;
  readonly heap: number;
}

/** Ten times the grace of the server: the machine is busy during a campaign. */
const stopTimeoutMs = 10_000;

export function startServer(settings: ServerSettings): ServerProcess {
  const faults: string[] = [];
  const memory: MemorySample[] = [];
  let disposed = false;
  let life = begin();

  function begin(): { child: ChildProcess; ready: Promise<void>; over: Promise<void> } {
    const script = childScript("chaos-server");
    const args = ["--conditions=source", "--no-warnings", "--expose-gc", script, JSON.stringify(settings)];
    // Most of a start is the reading of source, and a campaign has hundreds of starts.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(cacheFolder, "compiled") };
    const child = spawn(process.execPath, args, { env, stdio: ["pipe", "pipe", "inherit"] });
    const { promise: ready, resolve } = Promise.withResolvers<void>();
    createInterface({ input: child.stdout }).on("line", (text) => {
      const line = serverLine.parse(JSON.parse(text));
      if (line.kind === "ready") resolve();
      if (line.kind === "fault") faults.push(line.text);
      if (line.kind === "memory") memory.push({ at: performance.now(), rss: line.rss, heap: line.heap });
    });
    const over = once(child, "close").then(([code, signal]) => {
      if (disposed) return;
      if (signal !== "SIGKILL" && code !== 0) faults.push(`a server ended by itself with ${code ?? signal}`);
      life = begin();
      // Whoever waits for this life to be ready waits for the next one.
      life.ready.then(resolve);
    });
    return { child, ready, over };
  }

  return {
    url: `http://127.0.0.1:${settings.port}`,
    faults,
    memory,
    ready: () => life.ready,
    async kill() {
      const { child, over } = life;
      child.kill("SIGKILL");
      await over;
    },
    async stop() {
      const { child, over } = life;
      child.kill("SIGTERM");
      const patience = new AbortController();
      const ended = await Promise.race([
        over.then(() => true),
        pause(stopTimeoutMs, false, { signal: patience.signal }).catch(() => false),
      ]);
      patience.abort();
      if (!ended) await this.kill();
      return ended;
    },
    async freeze(ms) {
      const { child } = life;
      child.kill("SIGSTOP");
      await new Promise((resolve) => setTimeout(resolve, ms));
      child.kill("SIGCONT");
    },
    async [Symbol.asyncDispose]() {
      disposed = true;
      life.child.kill("SIGKILL");
      await life.over;
    },
  };
}

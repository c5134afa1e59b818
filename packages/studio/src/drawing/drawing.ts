import { useEffect, useSyncExternalStore } from "react";
import type { Drawn, DrawRequest, FromWorker, TraitOptions } from "./protocol.ts";

/** `now` for the picture that a person is changing, `later` for the small ones around it. */
export type Priority = "now" | "later";

interface Waiting {
  readonly id: number;
  readonly request: DrawRequest;
  readonly priority: Priority;
  readonly resolve: (drawn: Drawn) => void;
  readonly reject: (error: unknown) => void;
}

let worker: Worker | undefined;
let lastId = 0;
let inWork: Waiting | undefined;
const queue: Waiting[] = [];
let options: TraitOptions | undefined;
const listeners = new Set<() => void>();

/**
 * Draws in a worker, which is loaded with the illustrator on first use. Requests are drawn one after another, so that an
 * urgent one never waits for more than one other.
 */
export function draw(request: DrawRequest, priority: Priority, signal: AbortSignal): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    lastId += 1;
    const waiting: Waiting = { id: lastId, request, priority, resolve, reject };
    signal.addEventListener(
      "abort",
      () => {
        const at = queue.indexOf(waiting);
        if (at >= 0) queue.splice(at, 1);
        reject(signal.reason);
      },
      { once: true },
    );
    queue.push(waiting);
    start();
    next();
  });
}

function start(): void {
  if (worker !== undefined) return;
  worker = new Worker(new URL("./draw.worker.ts", import.meta.url), { type: "module", name: "drawing" });
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => receive(data));
  worker.addEventListener("error", () => {
    inWork?.reject(new Error("The drawing program could not be loaded. Load the page again."));
    inWork = undefined;
    next();
  });
}

function receive(message: FromWorker): void {
  if ("options" in message) {
    options = message.options;
    for (const notify of listeners) notify();
    return;
  }
  const done = inWork;
  inWork = undefined;
  next();
  if ("drawn" in message) done?.resolve(message.drawn);
  else done?.reject(new Error(message.error));
}

function next(): void {
  if (inWork !== undefined || worker === undefined) return;
  const urgent = queue.findLastIndex(({ priority }) => priority === "now");
  [inWork] = queue.splice(Math.max(urgent, 0), 1);
  if (inWork !== undefined) worker.postMessage({ id: inWork.id, request: inWork.request });
}

/** The values that each trait can have; undefined until the illustrator is loaded. */
export function useTraitOptions(): TraitOptions | undefined {
  useEffect(start, []);
  return useSyncExternalStore(
    (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    () => options,
  );
}

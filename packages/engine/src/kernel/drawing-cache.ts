import { LRUCache } from "lru-cache";
import { fail, ok, type Result } from "../model/result.ts";
import { abortable } from "./abortable.ts";

export interface Drawing {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly sha256: string;
}

/** Drawings by their request. Concurrent requests for the same drawing share one. */
export interface DrawingCache {
  /** Returns the drawing of the key, which `draw` makes if it is not cached. Its signal aborts when nobody waits for it. */
  get(
    key: string,
    signal: AbortSignal,
    draw: (signal: AbortSignal) => Promise<Result<Drawing>>,
  ): Promise<Result<Drawing>>;
}

export interface DrawingCacheOptions {
  /** The bytes of all cached drawings together. */
  readonly maxBytes: number;
  /** How many drawings may be in progress or wait for a thread. */
  readonly maxUnfinished: number;
}

interface UnfinishedDrawing {
  readonly result: Promise<Result<Drawing>>;
  readonly abort: AbortController;
  waiters: number;
}

export function createDrawingCache({ maxBytes, maxUnfinished }: DrawingCacheOptions): DrawingCache {
  const drawings = new LRUCache<string, Drawing>({
    maxSize: maxBytes,
    // A key may be longer than a small drawing.
    sizeCalculation: ({ bytes }, key) => bytes.length + 2 * key.length + 200,
  });
  const unfinished = new Map<string, UnfinishedDrawing>();

  function start(key: string, draw: (signal: AbortSignal) => Promise<Result<Drawing>>): UnfinishedDrawing {
    const abort = new AbortController();
    const result = draw(abort.signal).then((drawn) => {
      if (drawn.ok) drawings.set(key, drawn.value);
      return drawn;
    });
    const one: UnfinishedDrawing = { result, abort, waiters: 0 };
    const remove = () => {
      if (unfinished.get(key) === one) unfinished.delete(key);
    };
    result.then(remove, remove);
    unfinished.set(key, one);
    return one;
  }

  return {
    async get(key, signal, draw) {
      const cached = drawings.get(key);
      if (cached) return ok(cached);
      if (!unfinished.has(key) && unfinished.size >= maxUnfinished) {
        return fail("server_busy", "The server is busy with other drawings.", { retryAfterSeconds: 1 });
      }
      const one = unfinished.get(key) ?? start(key, draw);
      one.waiters += 1;
      try {
        return await abortable(signal, one.result);
      } finally {
        one.waiters -= 1;
        if (one.waiters === 0 && unfinished.get(key) === one) {
          unfinished.delete(key);
          one.abort.abort(signal.reason);
        }
      }
    },
  };
}

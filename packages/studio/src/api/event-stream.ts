import type { WebhookEvent } from "@likeness/contract/v1/types";
import { onApiError } from "./api.ts";
import { type Api, RequestError } from "./http.ts";
import { wait } from "./wait.ts";

/** The waits before a stream that ended is opened again, in milliseconds. The last is repeated. */
const pauses = [1000, 2000, 5000, 15_000, 30_000];

/** How long the stream of a hidden tab stays open, in milliseconds. Browsers limit the open requests of all tabs together. */
const patience = 60_000;

export interface EventHandlers {
  readonly onEvent: (event: WebhookEvent) => void;
  /** Called when the stream is open again: what happened meanwhile was not sent. */
  readonly onReopen: () => void;
}

/** The events of the account as they happen, by one request for the whole tab. */
export interface EventStream {
  /** Returns what ends it. */
  subscribe(handlers: EventHandlers): () => void;
  /** Whether no event is missed now. */
  isLive(): boolean;
  /** Called when that changes. Returns what ends it. */
  watch(notify: () => void): () => void;
  close(): void;
}

export function openEventStream(api: Api): EventStream {
  const subscribers = new Set<EventHandlers>();
  const watchers = new Set<() => void>();
  const closed = new AbortController();
  let isLive = false;
  const setLive = (next: boolean) => {
    if (next === isLive) return;
    isLive = next;
    for (const notify of watchers) notify();
  };

  const follow = async () => {
    let failures = 0;
    for (let isFirst = true; !closed.signal.aborted; ) {
      await untilVisible(closed.signal);
      const { signal, release } = whileVisible(closed.signal);
      let pause = 0;
      try {
        const onOpen = () => {
          failures = 0;
          setLive(true);
          if (!isFirst) for (const { onReopen } of subscribers) onReopen();
          isFirst = false;
        };
        for await (const { data } of api.events("/events", signal, onOpen))
          if (isEvent(data)) for (const { onEvent } of subscribers) onEvent(data);
      } catch (error) {
        if (!signal.aborted) onApiError(error);
        if (error instanceof RequestError) pause = error.retryAfterMs ?? 0;
      } finally {
        release();
      }
      setLive(false);
      if (closed.signal.aborted) return;
      await wait(Math.max(pause, pauses[Math.min(failures, pauses.length - 1)] ?? 0), closed.signal);
      failures += 1;
    }
  };
  void follow();

  return {
    subscribe(handlers) {
      subscribers.add(handlers);
      return () => subscribers.delete(handlers);
    },
    isLive: () => isLive,
    watch(notify) {
      watchers.add(notify);
      return () => watchers.delete(notify);
    },
    close: () => closed.abort(),
  };
}

function untilVisible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener("visibilitychange", check);
      signal.removeEventListener("abort", check);
      resolve();
    };
    document.addEventListener("visibilitychange", check);
    signal.addEventListener("abort", check);
    check();
  });
}

/** A signal that aborts with another one, and when the tab has been hidden for a while. */
function whileVisible(outer: AbortSignal): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = () => controller.abort();
  const check = () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(abort, patience);
  };
  document.addEventListener("visibilitychange", check);
  outer.addEventListener("abort", abort);
  if (outer.aborted) abort();
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", check);
      outer.removeEventListener("abort", abort);
    },
  };
}

/** The tests check the events of the server against the contract; here the name is enough. */
function isEvent(value: unknown): value is WebhookEvent {
  return typeof value === "object" && value !== null && "object" in value && value.object === "event";
}

import type { Job, WebhookEvent } from "@likeness/contract/v1/types";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { List } from "./http.ts";

/** Loads again what has changed: at once, and then at most once per interval for each name. */
export interface Updates {
  of(...names: readonly string[]): void;
  /** After events may have been missed. */
  all(): void;
  stop(): void;
}

/** `pace` is the interval in milliseconds. Only what is shown is loaded; the rest when it is shown again. */
export function createUpdates(queries: Pick<QueryClient, "invalidateQueries">, pace: () => number): Updates {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const waiting = new Set<string>();
  const load = (name: string) => {
    waiting.delete(name);
    void queries.invalidateQueries({ queryKey: [name] });
    timers.set(
      name,
      setTimeout(() => {
        timers.delete(name);
        if (waiting.has(name)) load(name);
      }, pace()),
    );
  };
  return {
    of(...names) {
      for (const name of names) {
        if (timers.has(name)) waiting.add(name);
        else load(name);
      }
    },
    all: () => void queries.invalidateQueries(),
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      waiting.clear();
    },
  };
}

/** Brings what is loaded up to date with an event, without a request where the event has it all. */
export function applyEvent(queries: QueryClient, updates: Updates, { type, data }: WebhookEvent): void {
  const { job } = data;
  if (job !== undefined) {
    let isKnown = false;
    queries.setQueriesData<InfiniteData<List<Job>>>({ queryKey: ["jobs", "list"] }, (list) => {
      if (!list?.pages.some((page) => page.data.some(({ id }) => id === job.id))) return list;
      isKnown = true;
      return withJob(list, job);
    });
    if (!isKnown) updates.of("jobs");
    updates.of("credits", "entries");
  }
  if (type.startsWith("avatar.") || type.startsWith("look.")) updates.of("avatars");
  if (/^(?:avatar|look)\.(?:completed|ready|failed)$/.test(type)) updates.of("agents");
  if (/^avatar\.(?:published|liked|commented)$/.test(type)) updates.of("feed");
  if (type.startsWith("webhook.")) updates.of("webhooks");
  // Each event may be sent to an endpoint.
  updates.of("deliveries");
}

/** Replaces a job of a list. It stays where it is, also if the list shows those of another status. */
function withJob(list: InfiniteData<List<Job>>, job: Job): InfiniteData<List<Job>> {
  return {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      data: page.data.map((one) => (one.id === job.id ? job : one)),
    })),
  };
}

import { useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useApi } from "./api.ts";
import { type EventHandlers, type EventStream, openEventStream } from "./event-stream.ts";
import { applyEvent, createUpdates } from "./updates.ts";
import { useAccount } from "./use-account.ts";

const EventsContext = createContext<EventStream | undefined>(undefined);

/** Follows the events of the account, and brings what is loaded up to date with them. */
export function EventsProvider({ children }: { readonly children: ReactNode }) {
  const api = useApi();
  const queries = useQueryClient();
  const pace = usePace();
  const currentPace = useRef(pace);
  currentPace.current = pace;
  const [stream, setStream] = useState<EventStream>();
  useEffect(() => {
    const opened = openEventStream(api);
    const updates = createUpdates(queries, () => currentPace.current);
    opened.subscribe({
      onEvent: (event) => applyEvent(queries, updates, event),
      onReopen: () => updates.all(),
    });
    setStream(opened);
    return () => {
      updates.stop();
      opened.close();
    };
  }, [api, queries]);
  return <EventsContext.Provider value={stream}>{children}</EventsContext.Provider>;
}

/** Calls the handlers while a view is shown. Returns whether no event is missed now. */
export function useEvents(handlers: EventHandlers): boolean {
  const stream = useContext(EventsContext);
  const current = useRef(handlers);
  current.current = handlers;
  useEffect(
    () =>
      stream?.subscribe({
        onEvent: (event) => current.current.onEvent(event),
        onReopen: () => current.current.onReopen(),
      }),
    [stream],
  );
  return useIsLive();
}

function useIsLive(): boolean {
  const stream = useContext(EventsContext);
  return useSyncExternalStore(
    (notify) => stream?.watch(notify) ?? (() => undefined),
    () => stream?.isLive() ?? false,
  );
}

/** Requests per minute that repeated loading may take, of those of an account with few. */
const repetitionsPerMinute = 4;

/** How often at most something is loaded again by itself, in milliseconds, for accounts with these requests per minute. */
export function paceOf(requestsPerMinute: number | null | undefined): number {
  const share = requestsPerMinute ? Math.max(repetitionsPerMinute, requestsPerMinute / 4) : 30;
  return Math.max(2000, Math.round(60_000 / share));
}

function usePace(): number {
  return paceOf(useAccount().data?.limits.requests_per_minute);
}

/** How often what is unfinished is loaded again, in milliseconds: seldom, because events come by themselves. */
export function useSlowInterval(): number {
  const pace = usePace();
  return useIsLive() ? Math.max(pace, 15_000) : Math.max(pace, 5000);
}

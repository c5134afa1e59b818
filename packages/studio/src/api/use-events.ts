import type { WebhookEvent } from "@likeness/contract/v1/types";
import { useEffect, useRef, useState } from "react";
import { onApiError, useApi } from "./api.ts";

/** The waits before a stream that ended is opened again, in milliseconds. The last is repeated. */
const pauses = [1000, 2000, 5000, 15_000, 30_000];

/** Follows the events of the account while a view is shown. Returns whether none is missed now. */
export function useEvents(handlers: {
  readonly onEvent: (event: WebhookEvent) => void;
  /** Called when the stream is open again: what happened meanwhile was not sent. */
  readonly onReopen: () => void;
}): boolean {
  const api = useApi();
  const [isLive, setLive] = useState(false);
  const current = useRef(handlers);
  current.current = handlers;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const follow = async () => {
      let failures = 0;
      for (let isFirst = true; !signal.aborted; isFirst = false) {
        try {
          const onOpen = () => {
            failures = 0;
            setLive(true);
            if (!isFirst) current.current.onReopen();
          };
          for await (const { data } of api.events("/events", signal, onOpen))
            if (isEvent(data)) current.current.onEvent(data);
        } catch (error) {
          if (!signal.aborted) onApiError(error);
        }
        if (signal.aborted) return;
        setLive(false);
        await wait(pauses[Math.min(failures, pauses.length - 1)] ?? 0, signal);
        failures += 1;
      }
    };
    void follow();
    return () => controller.abort();
  }, [api]);
  return isLive;
}

function wait(duration: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, duration);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The tests check the events of the server against the contract; here the name is enough. */
function isEvent(value: unknown): value is WebhookEvent {
  return typeof value === "object" && value !== null && "object" in value && value.object === "event";
}

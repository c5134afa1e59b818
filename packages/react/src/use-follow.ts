"use client";

import { useEffect, useReducer, useState } from "react";

interface Followed<T> {
  readonly value?: T | undefined;
  readonly error?: unknown;
}

/**
 * Has what `start` reports, for as long as the component is there and the key and the source stay the same. Nothing starts
 * without a source or a key.
 *
 * @returns the last report, and a function that starts again.
 */
export function useFollow<S, T>(
  source: S | undefined,
  key: string | undefined,
  start: (source: S, key: string, signal: AbortSignal, report: (value: T) => void) => Promise<void>,
): [Followed<T>, () => void] {
  const [state, setState] = useState<Followed<T> & { readonly key?: string }>({});
  const [round, restart] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `start` is the same function for the same hook.
  useEffect(() => {
    if (!source || !key) return;
    const controller = new AbortController();
    const { signal } = controller;
    let value: T | undefined;
    const set = (error?: unknown) => signal.aborted || setState({ key, value, error });
    const report = (reported: T): void => {
      value = reported;
      set();
    };
    // Strict mode unmounts and mounts again at once. Nothing has been sent by then.
    Promise.resolve()
      .then(() => (signal.aborted ? undefined : start(source, key, signal, report)))
      .catch(set);
    return () => controller.abort();
  }, [source, key, round]);
  return [state.key === key ? state : {}, restart];
}

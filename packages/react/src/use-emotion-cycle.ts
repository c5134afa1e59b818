"use client";

import { useEffect, useRef, useState } from "react";
import { startCycle } from "./core/cycle.ts";
import type { Picture } from "./core/picture.ts";

export interface EmotionCycle {
  /** Which picture is shown; undefined before the first one is there. */
  readonly index: number | undefined;
  /** Shows the next picture now and begins the interval again. */
  readonly next: () => void;
}

/**
 * Chooses one picture after the other, at first a random one. Nothing changes while the tab is hidden, for visitors who
 * prefer reduced motion, and if `isPaused`.
 */
export function useEmotionCycle(
  pictures: readonly Picture[],
  {
    interval = 30_000,
    isPaused,
  }: { readonly interval?: number | undefined; readonly isPaused?: boolean | undefined } = {},
): EmotionCycle {
  const [shown, setShown] = useState<{ key: string; index: number }>();
  const cycle = useRef<ReturnType<typeof startCycle>>(undefined);
  const key = pictures.map(({ src }) => src).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the pictures, whose list may be a new one.
  useEffect(() => {
    if (isPaused) return;
    cycle.current = startCycle(pictures, interval, (index) => setShown({ key, index }));
    return cycle.current.stop;
  }, [key, interval, isPaused]);
  return { index: shown?.key === key ? shown.index : undefined, next: () => cycle.current?.next() };
}

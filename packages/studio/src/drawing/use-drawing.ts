import { useEffect, useRef, useState } from "react";
import { draw, type Priority } from "./drawing.ts";
import type { Drawn, DrawRequest } from "./protocol.ts";

export interface Drawing {
  /** The last picture that was drawn, and its address in this page. */
  readonly drawn?: Drawn | undefined;
  readonly url?: string | undefined;
  /** Why the last request could not be drawn. */
  readonly error?: string | undefined;
}

/** Draws whenever the request changes. The last picture stays until the next one is there. */
export function useDrawing(
  request: DrawRequest | undefined,
  { priority, delay = 0 }: { readonly priority: Priority; readonly delay?: number },
): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({});
  const url = useRef<string>(undefined);
  const key = request && JSON.stringify(request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the request
  useEffect(() => {
    if (request === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    const show = (next: Drawing) => {
      if (!signal.aborted) setDrawing(next);
    };
    const run = () =>
      draw(request, priority, signal).then(
        (drawn) => {
          if (signal.aborted) return;
          const before = url.current;
          url.current = URL.createObjectURL(new Blob([drawn.svg], { type: "image/svg+xml" }));
          show({ drawn, url: url.current });
          // The picture before is still shown until this one is decoded.
          if (before !== undefined) setTimeout(() => URL.revokeObjectURL(before), 1000);
        },
        (error: unknown) =>
          setDrawing((last) =>
            signal.aborted
              ? last
              : { ...last, error: error instanceof Error ? error.message : String(error) },
          ),
      );
    const timer = delay > 0 ? setTimeout(run, delay) : void run();
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [key, priority, delay]);

  useEffect(
    () => () => {
      if (url.current !== undefined) URL.revokeObjectURL(url.current);
    },
    [],
  );
  return drawing;
}

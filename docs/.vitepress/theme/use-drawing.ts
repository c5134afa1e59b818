import { onBeforeUnmount, shallowRef } from "vue";
import type { DrawFailure, Drawn, DrawRequest } from "./drawing.ts";

/**
 * Draws the newest request in a worker, which is loaded with the illustrator on the first one. While it draws, only the
 * newest of the requests that come in is kept.
 */
export function useDrawing() {
  const drawn = shallowRef<(Drawn & { readonly url: string }) | undefined>();
  const failure = shallowRef<string | undefined>();
  let worker: Worker | undefined;
  let lastId = 0;
  let isBusy = false;
  let waiting: DrawRequest | undefined;

  function draw(request: Omit<DrawRequest, "id">): void {
    lastId += 1;
    waiting = { id: lastId, ...request };
    worker ??= start();
    next();
  }

  function next(): void {
    if (isBusy || waiting === undefined) return;
    isBusy = true;
    worker?.postMessage(waiting);
    waiting = undefined;
  }

  function start(): Worker {
    const started = new Worker(new URL("./draw.worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<Drawn | DrawFailure>) => {
      isBusy = false;
      failure.value = "error" in data ? data.error : undefined;
      if (!("error" in data)) show(data);
      next();
    });
    started.addEventListener("error", () => {
      failure.value = "The illustrator could not be loaded.";
    });
    return started;
  }

  function show(result: Drawn): void {
    const old = drawn.value?.url;
    drawn.value = { ...result, url: URL.createObjectURL(new Blob([result.svg], { type: "image/svg+xml" })) };
    if (old !== undefined) URL.revokeObjectURL(old);
  }

  onBeforeUnmount(() => {
    worker?.terminate();
    if (drawn.value) URL.revokeObjectURL(drawn.value.url);
  });

  return { drawn, failure, draw };
}

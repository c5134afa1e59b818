import { motionPreference } from "./motion.ts";
import type { Picture } from "./picture.ts";

/**
 * Shows one picture after the other, at first a random one. The next one is loaded in advance, and shown when `interval`
 * milliseconds have passed and it is there; those that cannot be loaded are left out. Nothing changes while the tab is hidden
 * or the visitor prefers reduced motion.
 *
 * @returns `next` shows the next picture now, `stop` ends it.
 */
export function startCycle(
  pictures: readonly Picture[],
  interval: number,
  show: (index: number) => void,
): { next(): void; stop(): void } {
  const motion = motionPreference();
  const left = [...pictures.keys()];
  let position = Math.floor(Math.random() * left.length);
  let shown: number | undefined;
  let isDue = true;
  let isLoaded = false;
  let image: HTMLImageElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function load(): void {
    const picture = pictures[left[position] ?? -1];
    if (!picture) return;
    isLoaded = false;
    image = new Image();
    image.onload = () => {
      isLoaded = true;
      advance();
    };
    image.onerror = () => {
      left.splice(position, 1);
      position %= left.length;
      load();
    };
    image.sizes = picture.sizes ?? "";
    image.srcset = picture.srcSet ?? "";
    image.src = picture.src;
  }

  function advance(): void {
    const index = left[position];
    if (!isDue || !isLoaded || document.hidden || index === undefined) return;
    if (index !== shown) show(index);
    shown = index;
    isDue = false;
    position = (position + 1) % left.length;
    load();
    wait();
  }

  function wait(): void {
    clearTimeout(timer);
    if (document.hidden || motion?.matches) return;
    if (!image) load();
    else if (shown === undefined) advance();
    else {
      isDue = false;
      timer = setTimeout(next, interval);
    }
  }

  function next(): void {
    isDue = true;
    if (image) advance();
    else load();
  }

  document.addEventListener("visibilitychange", wait);
  motion?.addEventListener("change", wait);
  wait();
  return {
    next,
    stop() {
      clearTimeout(timer);
      if (image) image.onload = image.onerror = null;
      document.removeEventListener("visibilitychange", wait);
      motion?.removeEventListener("change", wait);
    },
  };
}

import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, vi } from "vitest";

/** What the visitor has set, and a way to change it. */
export interface FakeMotion {
  prefersReduced: boolean;
  change(prefersReduced: boolean): void;
}

/** React reports mistakes, such as markup that differs, to the console. */
export function expectNoConsoleErrors(): void {
  const reports: unknown[][] = [];
  beforeEach(() => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    for (const method of ["error", "warn"] as const) {
      vi.spyOn(console, method).mockImplementation((...values) => reports.push(values));
    }
  });
  afterEach(() => {
    for (const unmount of mounted.splice(0)) unmount();
    expect(reports.splice(0)).toEqual([]);
    vi.unstubAllGlobals();
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}

/** Replaces `matchMedia`, which the simulated DOM does not have. */
export function fakeMotion(): FakeMotion {
  const listeners = new Set<() => void>();
  const motion: FakeMotion = {
    prefersReduced: false,
    change(prefersReduced) {
      motion.prefersReduced = prefersReduced;
      for (const listener of listeners) listener();
    },
  };
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return motion.prefersReduced;
    },
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  }));
  return motion;
}

const mounted: (() => void)[] = [];

/** Renders into the document, until the end of the test. */
export function mount(node: ReactNode): {
  readonly container: HTMLElement;
  update(node: ReactNode): void;
  unmount(): void;
} {
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  const update = (next: ReactNode) => act(() => root.render(next));
  const unmount = () => act(() => root.unmount());
  mounted.push(unmount);
  update(node);
  return { container, update, unmount };
}

/** The images in the order in which they lie over one another. */
export function imagesIn(container: Element): readonly HTMLImageElement[] {
  return Array.from(container.querySelectorAll("img"));
}

/** Ends the loading of an image, which the simulated DOM does not load. */
export function endLoading(image: Element | undefined, event: "load" | "error" = "load"): void {
  act(() => void image?.dispatchEvent(new Event(event)));
}

/** Waits for work outside React. It ends in updates that no `act` surrounds, as on a page. */
export async function eventually(value: () => unknown, expected: unknown): Promise<void> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  await expect.poll(value, { timeout: 30_000, interval: 10 }).toEqual(expected);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
}

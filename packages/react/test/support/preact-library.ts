import { render } from "preact";
import { act } from "preact/test-utils";
import { page } from "./page.tsx";

export function mountPage(container: Element): Promise<void> {
  return act(() => render(page, container));
}

export function unmountPage(container: Element): void {
  render(null, container);
}

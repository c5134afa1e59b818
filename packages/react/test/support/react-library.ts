import * as React from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { page } from "./page.tsx";

// React 18 has `act` in another package.
export const version = React.version;
export const html = renderToString(page);

export async function hydrate(
  container: Element,
  onRecoverableError: (error: unknown) => void,
): Promise<() => void> {
  const root = hydrateRoot(container, page, { onRecoverableError });
  await new Promise((resolve) => setTimeout(resolve));
  return () => root.unmount();
}

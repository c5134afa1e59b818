import { useSyncExternalStore } from "react";
import { serverUrl, studioUrl } from "../addresses.ts";

/** Whether there is an API key, and why not. */
export type Session =
  | { readonly status: "starting" }
  | { readonly status: "signed-in"; readonly apiKey: string }
  | { readonly status: "signed-out"; readonly reason?: string };

const storageKey = "likeness.key";
const listeners = new Set<() => void>();
let session: Session = { status: "starting" };

function set(next: Session): void {
  session = next;
  for (const notify of listeners) notify();
}

export function useSession(): Session {
  return useSyncExternalStore(
    (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    () => session,
  );
}

/** Other tabs of the studio in this browser, which share their key with a new one. */
const tabs = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("likeness.studio");

/** How long a new tab waits for the key of another one, in milliseconds. */
const patience = 150;

/** Takes the key of this tab, of a one-time link, or of another tab. */
export async function startSession(): Promise<void> {
  tabs?.addEventListener("message", ({ data }: MessageEvent<unknown>) => answer(data));
  const code = new URLSearchParams(location.hash.slice(1)).get("code");
  if (code !== null) {
    history.replaceState(null, "", location.pathname + location.search);
    return redeem(code);
  }
  const stored = sessionStorage.getItem(storageKey);
  if (stored !== null) return set({ status: "signed-in", apiKey: stored });
  tabs?.postMessage({ ask: "key" });
  await new Promise((resolve) => setTimeout(resolve, patience));
  if (session.status === "starting") set({ status: "signed-out" });
}

function answer(message: unknown): void {
  if (typeof message !== "object" || message === null) return;
  if ("ask" in message && session.status === "signed-in") tabs?.postMessage({ apiKey: session.apiKey });
  if ("apiKey" in message && typeof message.apiKey === "string" && session.status !== "signed-in")
    keep(message.apiKey);
  if ("signedOut" in message && session.status === "signed-in") forget("You signed out in another tab.");
}

function keep(apiKey: string): void {
  sessionStorage.setItem(storageKey, apiKey);
  set({ status: "signed-in", apiKey });
}

function forget(reason?: string): void {
  sessionStorage.removeItem(storageKey);
  set({ status: "signed-out", ...(reason !== undefined && { reason }) });
}

/** Exchanges the code of a one-time link for the key. */
async function redeem(code: string): Promise<void> {
  try {
    const response = await fetch(new URL("session", studioUrl), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ code }),
    });
    const body: unknown = await response.json();
    const apiKey = field(body, "apiKey");
    if (response.ok && apiKey !== undefined) return keep(apiKey);
    const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
    forget(field(error, "message") ?? "The link is not valid any more. Run `avatar studio` for another one.");
  } catch {
    forget("The server did not answer. Is it still running?");
  }
}

function field(value: unknown, name: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === "string" ? found : undefined;
}

/** Checks a key and keeps it in this tab. Returns what is wrong with it. */
export async function signIn(apiKey: string): Promise<string | undefined> {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) return "This is not an API key: it has characters that no key has.";
  try {
    const response = await fetch(new URL("api/v1/account", serverUrl), {
      headers: { Authorization: `Bearer ${apiKey}` },
    });
    if (response.status === 401)
      return "The server does not know this key. Check that it is complete and not revoked.";
    if (!response.ok) return `The server answered ${response.status}. Try again.`;
  } catch {
    return "The server did not answer. Check the connection and try again.";
  }
  keep(apiKey);
  return undefined;
}

/** Removes the key from this tab and from the others. */
export function signOut(): void {
  tabs?.postMessage({ signedOut: true });
  forget();
}

/** Called when the server refuses the key. */
export function refuseKey(): void {
  if (session.status === "signed-in")
    forget(
      "The server does not accept the key any more: it was revoked, or the server has other keys. Enter another one.",
    );
}

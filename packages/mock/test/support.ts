import { Likeness } from "@likeness/client";
import { type AvatarMock, type AvatarMockOptions, setupAvatarMock } from "@likeness/mock/node";
import { onTestFinished } from "vitest";

/** Starts a mock that listens until the test finishes, with clients. */
export function start(options: AvatarMockOptions = {}) {
  const mock = setupAvatarMock({ images: "tiny", ...options });
  mock.listen();
  onTestFinished(() => mock.close());
  return { mock, ...clientsOf(mock) };
}

export function clientsOf(mock: AvatarMock) {
  const headers = { authorization: `Bearer ${mock.apiKey}`, "content-type": "application/json" };
  const send = (method: string, path: string, body?: unknown) =>
    fetch(`${mock.url}/api/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    likeness: new Likeness({ apiKey: mock.apiKey, baseUrl: mock.url, logLevel: "off" }),
    get: (path: string) => send("GET", path),
    post: (path: string, body?: unknown) => send("POST", path, body),
  };
}

/** Repeats `step` until the promise settles. */
export async function until(promise: Promise<unknown>, step: () => Promise<void>): Promise<void> {
  let settled = false;
  promise.finally(() => (settled = true)).catch(() => undefined);
  while (!settled) await step();
}

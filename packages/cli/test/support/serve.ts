import { onTestFinished } from "vitest";
import { type Child, start } from "./child.ts";
import { temporaryDirectory } from "./temp-dir.ts";

export interface ServeProcess {
  readonly child: Child;
  readonly cwd: string;
  readonly url: string;
  /** Sends a request with the API key. */
  request(path: string, init?: RequestInit): Promise<Response>;
  /** Starts a job and returns its ID. */
  generate(output: object): Promise<string>;
}

export const key = "lk_canary_8f14e45fceea167a";

/** Starts `avatar serve` in a child process on a free port, until the test ends. */
export async function startServe(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<ServeProcess> {
  const cwd = await temporaryDirectory();
  const child = start(["serve", "--port", "0", ...args], cwd, { LIKENESS_API_KEY: key, ...env });
  onTestFinished(() => void child.process.kill("SIGKILL"));
  const url = await child.waitForOutput("stdout", /http:\/\/127\.0\.0\.1:\d+/);
  await child.waitForOutput("stdout", /Ctrl-C/);
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const request = (path: string, init: RequestInit = {}) => fetch(new URL(path, url), { ...init, headers });
  return {
    child,
    cwd,
    url,
    request,
    async generate(output) {
      const body = JSON.stringify({ prompt: "a wise owl", output });
      const response = await request("/api/v1/avatars/generate", { method: "POST", body });
      const { data } = await response.json();
      return data.id;
    },
  };
}

import { onTestFinished } from "vitest";
import { type Child, start } from "./child.ts";
import { emptyFolder } from "./room.ts";

export interface Served {
  readonly child: Child;
  readonly cwd: string;
  readonly url: string;
  /** Asks with the key of the environment. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Queues a picture, and answers its job's id. */
  generate(output: object): Promise<string>;
}

export const key = "lk_canary_8f14e45fceea167a";

/** `avatar serve` as a process of its own, on a free port, until the test ends. */
export async function serve(args: readonly string[], env: Record<string, string> = {}): Promise<Served> {
  const cwd = await emptyFolder();
  const child = start(["serve", "--port", "0", ...args], cwd, { LIKENESS_API_KEY: key, ...env });
  onTestFinished(() => void child.process.kill("SIGKILL"));
  const url = await child.heard("stdout", /http:\/\/127\.0\.0\.1:\d+/);
  await child.heard("stdout", /Ctrl-C/);
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, url), { ...init, headers });
  return {
    child,
    cwd,
    url,
    ask,
    async generate(output) {
      const body = JSON.stringify({ prompt: "a wise owl", output });
      const answer = await ask("/api/v1/avatars/generate", { method: "POST", body });
      const { data } = await answer.json();
      return data.id;
    },
  };
}

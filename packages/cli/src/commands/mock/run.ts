import { readFile } from "node:fs/promises";
import type { MockServer, MockServerOptions } from "@likeness/mock/server";
import type { CommandContext } from "../../context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { resolvePath } from "../../files/resolve-path.ts";

/** When jobs complete; see `AvatarMockOptions.jobs`. */
export type JobProgress =
  | "immediate"
  | "manual"
  | { readonly afterPolls: number }
  | { readonly afterMs: number };

export interface MockInput extends Pick<MockServerOptions, "system" | "port" | "host" | "images" | "clock"> {
  readonly key?: string;
  readonly jobs?: JobProgress;
  readonly seed?: string;
  readonly fault?: string;
}

export interface RunningMock extends Pick<MockServer, "url" | "close"> {
  readonly apiKey: string;
  readonly system: string | null;
}

/** Starts the server, and creates what the seed says. */
export async function startMock(
  { key = "test", seed, fault, ...options }: MockInput,
  context: CommandContext,
): Promise<RunningMock> {
  const { serveMock } = await import("@likeness/mock/server");
  const { system, port, host, images, clock, jobs } = options;
  const server = await serveMock({
    apiKey: key,
    ...(system && { system }),
    ...(port !== undefined && { port }),
    ...(host !== undefined && { host }),
    ...(images && { images }),
    ...(clock && { clock }),
    ...(jobs && { jobs }),
  });
  try {
    if (seed !== undefined) await control(server, "/seed", await readSeed(seed, context));
    if (fault !== undefined) await control(server, "/faults", JSON.stringify({ name: fault }));
  } catch (error) {
    await server.close();
    throw error;
  }
  return { url: server.url, apiKey: key, system: system ?? null, close: () => server.close() };
}

async function readSeed(file: string, context: CommandContext): Promise<string> {
  const path = resolvePath(file, context);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const message = `The seed ${path} could not be read.`;
    throw new CliError("unreadable_file", message, { cause: error });
  }
}

async function control(server: MockServer, path: string, body: string): Promise<void> {
  const response = await fetch(`${server.url}/__mock${path}`, { method: "POST", body });
  if (response.ok) return;
  throw new CliError("invalid_seed", await response.text());
}

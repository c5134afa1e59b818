import type { Server } from "@likeness/engine/serve";
import type { LocalTarget, RemoteTarget } from "../../config/settings.ts";
import type { CommandContext } from "../../context.ts";
import { CliError, usageError } from "../../errors/cli-error.ts";
import { warnOnFault } from "../../server/engine-options.ts";
import { openLocalStorage } from "../../server/storage.ts";

const defaultPort = 4011;

/** How long a server may take to respond with the page. */
const timeoutMs = 15_000;

export type OpenedStudio = LocalStudio | RemoteStudio;

/** A studio that this process serves. */
export interface LocalStudio {
  readonly kind: "local";
  readonly url: string;
  /** The storage, for display. */
  readonly storageName: string;
  /** A link that logs in once. */
  createLink(): string;
  stop(): Promise<void>;
}

/** The studio of a server, which asks for an API key. */
export interface RemoteStudio {
  readonly kind: "remote";
  readonly url: string;
  /** Where the address of the server is from, such as LIKENESS_BASE_URL. */
  readonly source: string;
}

export async function openStudio(
  { port }: { readonly port?: number | undefined },
  context: CommandContext,
): Promise<OpenedStudio> {
  const { target } = context.settings;
  if (target.kind === "system") {
    throw usageError(
      `The studio is a page of Likeness servers; ${target.system} has none.`,
      "Omit --system.",
    );
  }
  return target.kind === "remote" ? findStudio(target, context) : startStudio(target, port, context);
}

async function findStudio(
  { baseUrl, source }: RemoteTarget,
  { signal }: CommandContext,
): Promise<RemoteStudio> {
  const url = `${baseUrl}/studio/`;
  const timeout = AbortSignal.timeout(timeoutMs);
  const response = await fetch(url, { method: "HEAD", signal: AbortSignal.any([signal, timeout]) }).catch(
    (cause: unknown) => {
      signal.throwIfAborted();
      throw new CliError("connection_failed", `${baseUrl} (from ${source}) does not respond.`, {
        hint: "Check the address, or omit it for the studio of this machine.",
        cause,
      });
    },
  );
  if (!response.ok) {
    throw new CliError(
      "no_studio",
      `${baseUrl} (from ${source}) serves no studio: it responded ${response.status}.`,
      {
        hint: "It may be disabled (--no-studio), or the server is older. Without a base URL, the studio runs on this machine.",
      },
    );
  }
  return { kind: "remote", url, source };
}

async function startStudio(
  target: LocalTarget,
  port: number | undefined,
  context: CommandContext,
): Promise<LocalStudio> {
  const { settings } = context;
  const [{ createEngine }, { serve }, { builtInStudio }] = await Promise.all([
    import("@likeness/engine"),
    import("@likeness/engine/serve"),
    import("@likeness/engine/studio"),
  ]);
  const message = "Building the studio, which takes a few seconds";
  const files = await builtInStudio({ onBuild: () => context.emit({ kind: "step", message }) })();
  const storage = await openLocalStorage(target, settings);
  const engine = createEngine({
    ...storage.engineOptions,
    studio: async () => files,
    // Only this machine can connect.
    publicDraw: true,
    // For the page about the health of the server.
    metrics: true,
    onFault: warnOnFault(context),
  });
  try {
    // Opens the store now, so that a failure is reported at start.
    await engine.fetch(`${engine.url}/healthz`);
    const server = await listen((at) => serve(engine, { port: at }), port);
    return {
      kind: "local",
      url: `${server.url}/studio/`,
      storageName: storage.name,
      createLink: () => engine.createStudioLink(server.url),
      async stop() {
        await engine.stop();
        await server.close({ graceMs: 1_000 });
      },
    };
  } catch (error) {
    await engine.stop({ graceMs: 0 });
    throw error;
  }
}

/** Takes any port if none was requested and the usual one is in use. */
async function listen(serveAt: (port: number) => Promise<Server>, port: number | undefined): Promise<Server> {
  if (port !== undefined) return serveAt(port);
  try {
    return await serveAt(defaultPort);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    return serveAt(0);
  }
}

import type { Likeness } from "@likeness/client";
import { openPlace } from "./open-place.ts";
import type { Settings } from "./settings.ts";
import { requireKey } from "./settings.ts";

/** Somebody to ask, and the way to let go of it. */
export interface Connection {
  readonly likeness: Likeness;
  /** Jobs that are not done stay in the data directory, or on the server. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Whether an engine here draws, or only reads and writes. */
  readonly draws: boolean;
  onWarning(message: string): void;
  /** Told of what went wrong inside an engine here; `requestId` is null when nobody else is told. */
  onFault(error: unknown, requestId: string | null): void;
}

/** A pause that a person would wonder about. */
const noticeableMs = 3_000;

/** The engine of this machine or a server: from here on they are the same. */
export async function connect(settings: Settings, options: ConnectOptions): Promise<Connection> {
  const { target } = settings;
  const log = (message: string) => options.onWarning(message);
  const hooks = {
    onRetry({ delay, error }: { readonly delay: number; readonly error: Error }) {
      if (delay < noticeableMs) return;
      const why =
        "status" in error && error.status === 429
          ? "asked too often"
          : "the server did not answer as it should";
      options.onWarning(`${why}; trying again in ${Math.ceil(delay / 1000)} seconds`);
    },
  };
  const common = { hooks, logger: { debug: log, info: log, warn: log, error: log }, userAgent: "avatar-cli" };
  if (target.kind === "remote") {
    const apiKey = requireKey(target);
    const { Likeness } = await import("@likeness/client");
    return { likeness: new Likeness({ ...common, baseUrl: target.baseUrl, apiKey }), close: async () => {} };
  }
  const [{ Likeness }, { createEngine }] = await Promise.all([
    import("@likeness/client"),
    import("@likeness/engine"),
  ]);
  const { parts } = await openPlace({
    get dataDir() {
      return target.dataDir;
    },
    databaseUrl: target.databaseUrl,
    picturesUrl: settings.picturesUrl,
    encryptionKey: await settings.encryptionKey(),
  });
  const engine = createEngine({
    ...parts,
    ...(!options.draws && { worker: false }),
    onFault: options.onFault,
  });
  try {
    // The first request opens the store: better that we are told why that fails than that the request is.
    await engine.fetch(`${engine.url}/healthz`);
  } catch (error) {
    await engine.stop({ graceMs: 0 });
    throw error;
  }
  return {
    likeness: new Likeness({ ...common, engine }),
    // What is not drawn by now is handed back for the next run.
    close: () => engine.stop({ graceMs: 0 }),
  };
}

import type { Likeness } from "@likeness/client";
import type { Capabilities } from "@likeness/client/systems";
import { requireKey, type Settings } from "../config/settings.ts";
import { imageModelOptions } from "../server/image-models.ts";
import { openLocalStorage } from "../server/storage.ts";
import type { Io } from "../terminal/io.ts";

export interface Connection {
  readonly likeness: Likeness;
  /** Unfinished jobs stay in the local store, or on the server. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Whether a local engine processes jobs. */
  readonly runsWorker: boolean;
  /** With the keys of image models. */
  readonly env: Io["env"];
  onWarning(message: string): void;
  /** Receives errors of a local engine; `requestId` is null if no request reports the error. */
  onFault(error: unknown, requestId: string | null): void;
}

/** Shorter retry delays are not reported. */
const minReportedDelayMs = 3_000;

/** Connects to the configured server, or starts an engine in this process. */
export async function connect(settings: Settings, options: ConnectOptions): Promise<Connection> {
  const { target } = settings;
  const log = (message: string) => options.onWarning(message);
  const hooks = {
    onRetry({ delay, error }: { readonly delay: number; readonly error: Error }) {
      if (delay < minReportedDelayMs) return;
      const reason = "status" in error && error.status === 429 ? "rate limit exceeded" : "request failed";
      options.onWarning(`${reason}; retrying in ${Math.ceil(delay / 1000)} seconds`);
    },
  };
  const common = { hooks, logger: { debug: log, info: log, warn: log, error: log }, userAgent: "avatar-cli" };
  if (target.kind === "system") {
    const apiKey = requireKey(target);
    const [{ Likeness }, { loadSystem }] = await Promise.all([
      import("@likeness/client"),
      import("@likeness/client/systems"),
    ]);
    const { baseUrl, ignoreUnsupported } = target;
    const system = await loadSystem(target.system, { apiKey, baseUrl, ignoreUnsupported });
    return { likeness: new Likeness<Capabilities>({ ...common, system }), close: async () => {} };
  }
  if (target.kind === "remote") {
    const apiKey = requireKey(target);
    const { Likeness } = await import("@likeness/client");
    return { likeness: new Likeness({ ...common, baseUrl: target.baseUrl, apiKey }), close: async () => {} };
  }
  const [{ Likeness }, { createEngine }] = await Promise.all([
    import("@likeness/client"),
    import("@likeness/engine"),
  ]);
  const models = await imageModelOptions(settings.imageModels, options.env);
  const { engineOptions } = await openLocalStorage(target, settings);
  const engine = createEngine({
    ...engineOptions,
    ...models,
    ...(!options.runsWorker && { worker: false }),
    onFault: options.onFault,
  });
  try {
    // Opens the store now, so that a failure is reported with its cause.
    await engine.fetch(`${engine.url}/healthz`);
  } catch (error) {
    await engine.stop({ graceMs: 0 });
    throw error;
  }
  return {
    likeness: new Likeness({ ...common, engine }),
    // Releases unfinished jobs for the next run.
    close: () => engine.stop({ graceMs: 0 }),
  };
}

import { existsSync } from "node:fs";
import type { Logger } from "@likeness/engine";
import type { CommandContext } from "../../context.ts";
import { usageError } from "../../errors/cli-error.ts";
import { engineOptions, warnOnFault } from "../../server/engine-options.ts";
import { startHealthServer } from "../../server/health-server.ts";
import { imageModelOptions } from "../../server/image-models.ts";
import { reachableUrls } from "../../server/reachable-urls.ts";
import type { ServerSettings } from "../../server/settings.ts";
import { openStorage } from "../../server/storage.ts";

export interface RunningWorker {
  /** The storage, for display. */
  readonly storageName: string;
  /** Number of concurrent jobs. */
  readonly workers: number;
  /** The URL of the health endpoints; null if there is none. */
  readonly healthUrl: string | null;
  /** Shuts down gracefully: jobs that outlast the grace period are released. */
  stop(): Promise<void>;
}

export async function startWorker(
  { settings, logger }: { readonly settings: ServerSettings; readonly logger: Logger | null },
  context: CommandContext,
): Promise<RunningWorker> {
  if (settings.workers.value === 0) throw usageError("--workers must be at least 1 for avatar worker.");
  const { createEngine } = await import("@likeness/engine");
  const { databaseUrl, picturesUrl, healthPort, host } = settings;
  if (databaseUrl.value === null && !existsSync(context.settings.dataDir)) {
    throw usageError(
      `Data directory not found: ${context.settings.dataDir}`,
      "Pass the data directory of the server with --data-dir, or its database with --database-url.",
    );
  }
  const storage = await openStorage({
    get dataDir() {
      return context.settings.dataDir;
    },
    databaseUrl: databaseUrl.value,
    preparedStatements: settings.preparedStatements.value,
    imagesUrl: picturesUrl.value,
    encryptionKey: await context.settings.encryptionKey(settings.encryptionKeyFile.value),
  });
  const models = await imageModelOptions(settings.models.value, context.env);
  const engine = createEngine({
    ...storage.engineOptions,
    ...models,
    ...engineOptions(settings),
    ...(logger ? { logger } : { onFault: warnOnFault(context) }),
  });
  const graceMs = settings.graceSeconds.value * 1000;
  try {
    // Opens the store now, so that a failure is reported at start.
    await engine.fetch(`${engine.url}/healthz`);
    const health =
      healthPort.value === null ? null : await startHealthServer(engine, healthPort.value, host.value);
    // An engine that waits for jobs does not keep the process alive.
    const keepAlive = setInterval(() => undefined, 60_000);
    return {
      storageName: storage.name,
      workers: settings.workers.value,
      healthUrl: health && reachableUrls(health.url).url,
      async stop() {
        clearInterval(keepAlive);
        await Promise.all([health?.close({ graceMs }), engine.stop({ graceMs })]);
      },
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

import { existsSync } from "node:fs";
import type { Logger } from "@likeness/engine";
import { openPlace } from "../config/open-place.ts";
import type { ServeSettings } from "../config/serve-settings.ts";
import { misuse } from "../failure.ts";
import type { Context } from "./context.ts";
import { engineOptions, warnOfFaults } from "./engine-options.ts";
import { reachable } from "./reachable.ts";
import { serveProbes } from "./serve-probes.ts";

export interface Working {
  /** Where jobs come from, for people. */
  readonly place: string;
  /** Jobs drawn at once. */
  readonly workers: number;
  /** Where this worker says how it is; null when it says so nowhere. */
  readonly healthUrl: string | null;
  /** Lets pictures that are being drawn end, hands back those that take longer, and lets go of everything. */
  stop(): Promise<void>;
}

/** Draws jobs and delivers webhooks for servers on the same database, or the same folder of this machine. */
export async function work(
  { settings, logger }: { readonly settings: ServeSettings; readonly logger: Logger | null },
  context: Context,
): Promise<Working> {
  if (settings.workers.value === 0)
    throw misuse(
      "A worker that draws nothing has nothing to do.",
      "Leave out --workers, or make it 1 or more.",
    );
  const { createEngine } = await import("@likeness/engine");
  const { databaseUrl, picturesUrl, healthPort, host } = settings;
  if (databaseUrl.value === null && !existsSync(context.settings.dataDir)) {
    throw misuse(
      `${context.settings.dataDir} is not there, so there is nothing to work on.`,
      "Name the folder of the server with --data-dir, or its database with --database-url.",
    );
  }
  const place = await openPlace({
    get dataDir() {
      return context.settings.dataDir;
    },
    databaseUrl: databaseUrl.value,
    picturesUrl: picturesUrl.value,
    encryptionKey: await context.settings.encryptionKey(settings.encryptionKeyFile.value),
  });
  const engine = createEngine({
    ...place.parts,
    ...engineOptions(settings),
    ...(logger ? { logger } : { onFault: warnOfFaults(context) }),
  });
  const graceMs = settings.graceSeconds.value * 1000;
  try {
    // The first request opens the store: better that we are told of a database that cannot be used than nobody.
    await engine.fetch(`${engine.url}/healthz`);
    const health = healthPort.value === null ? null : await serveProbes(engine, healthPort.value, host.value);
    // Waiting for jobs does not keep a process: a program that has an engine in it ends when its own work is done.
    const alive = setInterval(() => undefined, 60_000);
    return {
      place: place.name,
      workers: settings.workers.value,
      healthUrl: health && reachable(health.url).url,
      async stop() {
        clearInterval(alive);
        await Promise.all([health?.close({ graceMs }), engine.stop({ graceMs })]);
      },
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

import { randomBytes } from "node:crypto";
import type { Logger } from "@likeness/engine";
import { openPlace } from "../config/open-place.ts";
import type { ServeSettings } from "../config/serve-settings.ts";
import { Failure } from "../failure.ts";
import type { Context } from "./context.ts";
import { engineOptions, warnOfFaults } from "./engine-options.ts";
import { type Reachable, reachable } from "./reachable.ts";
import { serveProbes } from "./serve-probes.ts";

export interface ServeInput {
  readonly settings: ServeSettings;
  /** From the environment; left out, one is made. */
  readonly apiKey?: string | undefined;
  /** Null where nothing is logged; then faults are warned of. */
  readonly logger: Logger | null;
}

export interface Serving extends Reachable {
  /** Where numbers are answered without a key; null when nowhere. */
  readonly metricsUrl: string | null;
  /** Where everything is kept, for people. */
  readonly place: string;
  /** Null where that is no folder. */
  readonly dataDir: string | null;
  /** Null when the caller brought it, and so knows it. */
  readonly madeKey: string | null;
  /** What whoever started it should know. */
  readonly warnings: readonly string[];
  /** Whether there is a page about the API. */
  readonly docs: boolean;
  /**
   * Takes no more connections, answers what has been asked, lets pictures that are being drawn end, hands back those that
   * take longer, and lets go of everything.
   */
  stop(): Promise<void>;
}

const withoutEncryption =
  "other machines can reach this address, without encryption; put a proxy with TLS in front";

/** Callers come to such an address through something that has the certificate. */
function isEncrypted({ publicUrl }: ServeSettings): boolean {
  return publicUrl.value?.startsWith("https:") === true;
}

const plainSecrets =
  "secrets of webhooks are stored in plain; set LIKENESS_ENCRYPTION_KEY or --encryption-key-file to encrypt them";

/** The operator's key opens everything. */
const shortestKey = 16;

/** The engine of this machine, behind a port. */
export async function serve({ settings, logger, ...input }: ServeInput, context: Context): Promise<Serving> {
  const madeKey = input.apiKey === undefined ? `lk_local_${randomBytes(24).toString("base64url")}` : null;
  const apiKey = input.apiKey ?? madeKey ?? "";
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new Failure(
      "invalid_key",
      "LIKENESS_API_KEY holds a blank or a character that no header can carry.",
    );
  }
  const host = settings.host.value;
  const isPublic = !/^(localhost|127(\.\d+){3}|::1)$/.test(host);
  if (isPublic && apiKey.length < shortestKey) {
    throw new Failure(
      "weak_key",
      `LIKENESS_API_KEY has ${apiKey.length} characters, and other machines can reach ${host}: whoever guesses it runs this server.`,
      { hint: `Give at least ${shortestKey}: export LIKENESS_API_KEY=lk_$(openssl rand -hex 24)` },
    );
  }
  const [{ createEngine }, { serve: listen }] = await Promise.all([
    import("@likeness/engine"),
    import("@likeness/engine/serve"),
  ]);
  const encryptionKey = await context.settings.encryptionKey(settings.encryptionKeyFile.value);
  const place = await openPlace({
    get dataDir() {
      return context.settings.dataDir;
    },
    databaseUrl: settings.databaseUrl.value,
    picturesUrl: settings.picturesUrl.value,
    encryptionKey,
  });
  const engine = createEngine({
    ...place.parts,
    apiKey,
    ...engineOptions(settings),
    ...(logger ? { logger } : { onFault: warnOfFaults(context) }),
  });
  const graceMs = settings.graceSeconds.value * 1000;
  const metricsPort = settings.metricsPort.value;
  let probes: Awaited<ReturnType<typeof serveProbes>> | null = null;
  try {
    // The first request opens the store: better that we are told of a folder that cannot be used than a caller.
    await engine.fetch(`${engine.url}/healthz`);
    if (metricsPort !== null) probes = await serveProbes(engine, metricsPort, host);
    const warnings: string[] = [];
    const server = await listen(engine, {
      port: settings.port.value,
      host,
      trustedProxies: settings.trustProxy.value,
      ...(settings.allowedHosts.value.length > 0 && { allowedHosts: settings.allowedHosts.value }),
      onWarning: (message) => warnings.push(message),
    });
    return {
      ...reachable(server.url),
      metricsUrl: probes && `${reachable(probes.url).url}/metrics`,
      place: place.name,
      dataDir: place.dataDir,
      madeKey,
      warnings: [
        ...(isPublic && !isEncrypted(settings) ? [withoutEncryption] : []),
        ...(isPublic && encryptionKey === undefined ? [plainSecrets] : []),
        ...warnings,
      ],
      docs: settings.docs.value,
      async stop() {
        // The port stays open meanwhile: whoever asks for /readyz is told to send no more.
        await engine.stop({ graceMs });
        await Promise.all([server.close({ graceMs: 1_000 }), probes?.close({ graceMs: 1_000 })]);
      },
    };
  } catch (error) {
    await probes?.close({ graceMs: 0 });
    await engine.stop();
    throw error;
  }
}

import { randomBytes } from "node:crypto";
import type { Logger } from "@likeness/engine";
import type { CommandContext } from "../../context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { engineOptions, isLoopback, warnOnFault } from "../../server/engine-options.ts";
import { startHealthServer } from "../../server/health-server.ts";
import { imageModelOptions, imageModelProblems } from "../../server/image-models.ts";
import { type ReachableUrls, reachableUrls } from "../../server/reachable-urls.ts";
import type { ServerSettings } from "../../server/settings.ts";
import { openStorage } from "../../server/storage.ts";

export interface ServeInput {
  readonly settings: ServerSettings;
  /** Default: a generated key. */
  readonly apiKey?: string | undefined;
  /** Null if logging is off; errors are then reported as warnings. */
  readonly logger: Logger | null;
}

export interface RunningServer extends ReachableUrls {
  /** The URL of the metrics that need no API key; null if there is none. */
  readonly metricsUrl: string | null;
  /** The storage, for display. */
  readonly storageName: string;
  /** Null for a database. */
  readonly dataDir: string | null;
  /** Null if the user provided the key. */
  readonly generatedKey: string | null;
  readonly warnings: readonly string[];
  /** Whether /docs is served. */
  readonly docs: boolean;
  /** Whether /studio is served. */
  readonly studio: boolean;
  /** Whether /mcp is served. */
  readonly mcp: boolean;
  /** Shuts down gracefully: pending requests are completed, and jobs that outlast the grace period are released. */
  stop(): Promise<void>;
}

const noTlsWarning =
  "the server accepts unencrypted connections from other machines; use a reverse proxy with TLS";

/** An https public URL means that a reverse proxy terminates TLS. */
function isEncrypted({ publicUrl }: ServerSettings): boolean {
  return publicUrl.value?.startsWith("https:") === true;
}

const plaintextSecretsWarning =
  "webhook secrets are stored unencrypted; set LIKENESS_ENCRYPTION_KEY or --encryption-key-file";

const minKeyLength = 16;

export async function startServer(
  { settings, logger, ...input }: ServeInput,
  context: CommandContext,
): Promise<RunningServer> {
  const generatedKey =
    input.apiKey === undefined ? `lk_local_${randomBytes(24).toString("base64url")}` : null;
  const apiKey = input.apiKey ?? generatedKey ?? "";
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new CliError(
      "invalid_key",
      "LIKENESS_API_KEY contains a space or another character that is not allowed in a header.",
    );
  }
  const host = settings.host.value;
  const isPublic = !isLoopback(host);
  if (isPublic && apiKey.length < minKeyLength) {
    throw new CliError(
      "weak_key",
      `LIKENESS_API_KEY has only ${apiKey.length} characters, which is too short for a server that other machines can reach.`,
      { hint: `Use at least ${minKeyLength} characters: export LIKENESS_API_KEY=lk_$(openssl rand -hex 24)` },
    );
  }
  const [{ createEngine }, { serve: listen }, { mcpEndpoint }] = await Promise.all([
    import("@likeness/engine"),
    import("@likeness/engine/serve"),
    import("@likeness/mcp"),
  ]);
  const encryptionKey = await context.settings.encryptionKey(settings.encryptionKeyFile.value);
  const storage = await openStorage({
    get dataDir() {
      return context.settings.dataDir;
    },
    databaseUrl: settings.databaseUrl.value,
    preparedStatements: settings.preparedStatements.value,
    imagesUrl: settings.picturesUrl.value,
    encryptionKey,
  });
  const models = await imageModelOptions(settings.models.value, context.env);
  const engine = createEngine({
    ...storage.engineOptions,
    ...models,
    apiKey,
    ...engineOptions(settings),
    ...(settings.mcp.value && { mcp: mcpEndpoint() }),
    ...(logger ? { logger } : { onFault: warnOnFault(context) }),
  });
  const graceMs = settings.graceSeconds.value * 1000;
  const metricsPort = settings.metricsPort.value;
  let healthServer: Awaited<ReturnType<typeof startHealthServer>> | null = null;
  try {
    // Opens the store now, so that a failure is reported at start.
    await engine.fetch(`${engine.url}/healthz`);
    if (metricsPort !== null) healthServer = await startHealthServer(engine, metricsPort, host);
    const warnings: string[] = [];
    const server = await listen(engine, {
      port: settings.port.value,
      host,
      trustedProxies: settings.trustProxy.value,
      ...(settings.allowedHosts.value.length > 0 && { allowedHosts: settings.allowedHosts.value }),
      onWarning: (message) => warnings.push(message),
    });
    return {
      ...reachableUrls(server.url),
      metricsUrl: healthServer && `${reachableUrls(healthServer.url).url}/metrics`,
      storageName: storage.name,
      dataDir: storage.dataDir,
      generatedKey,
      warnings: [
        ...(isPublic && !isEncrypted(settings) ? [noTlsWarning] : []),
        ...(isPublic && encryptionKey === undefined ? [plaintextSecretsWarning] : []),
        ...(await imageModelProblems(settings.models.value, context.env)),
        ...warnings,
      ],
      docs: settings.docs.value,
      studio: settings.studio.value,
      mcp: settings.mcp.value,
      async stop() {
        // The port stays open until the engine has stopped, so that /readyz reports the shutdown.
        await engine.stop({ graceMs });
        await Promise.all([server.close({ graceMs: 1_000 }), healthServer?.close({ graceMs: 1_000 })]);
      },
    };
  } catch (error) {
    await healthServer?.close({ graceMs: 0 });
    await engine.stop();
    throw error;
  }
}

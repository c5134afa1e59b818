import { randomBytes } from "node:crypto";
import { Failure } from "../failure.ts";
import type { Context } from "./context.ts";

export interface ServeInput {
  readonly port: number;
  readonly host: string;
  /** From the environment; left out, one is made. */
  readonly apiKey?: string | undefined;
}

export interface Serving {
  readonly url: string;
  readonly dataDir: string;
  /** Null when the caller brought it, and so knows it. */
  readonly madeKey: string | null;
  /** Whether other machines can reach it. */
  readonly isPublic: boolean;
  /** Answers what has been asked, gives pictures that are being drawn a moment, and lets go of everything. */
  stop(): Promise<void>;
}

/** The engine of this machine, behind a port. */
export async function serve(input: ServeInput, context: Context): Promise<Serving> {
  const { port, host } = input;
  const { dataDir } = context.settings;
  const madeKey = input.apiKey === undefined ? `lk_local_${randomBytes(24).toString("base64url")}` : null;
  const apiKey = input.apiKey ?? madeKey ?? "";
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new Failure(
      "invalid_key",
      "LIKENESS_API_KEY holds a blank or a character that no header can carry.",
    );
  }
  const [{ createEngine }, { serve: listen }] = await Promise.all([
    import("@likeness/engine"),
    import("@likeness/engine/serve"),
  ]);
  const onFault = (error: unknown, requestId: string | null) => {
    const message = error instanceof Error ? error.message : String(error);
    context.observe({
      kind: "warning",
      message: requestId === null ? message : `request ${requestId}: ${message}`,
    });
  };
  const engine = createEngine({ dataDir, apiKey, onFault });
  try {
    // The first request opens the store: better that we are told of a folder that cannot be used than a caller.
    await engine.fetch(`${engine.url}/api/v1/jobs`);
    const server = await listen(engine, { port, host });
    return {
      url: server.url,
      dataDir,
      madeKey,
      isPublic: !/^(localhost|127(\.\d+){3}|::1)$/.test(host),
      async stop() {
        await Promise.all([server.close(), engine.stop()]);
      },
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

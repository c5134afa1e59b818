import { readFile } from "node:fs/promises";
import { verifyWebhook, type WebhookEvent } from "@likeness/client/webhooks";
import type { CommandContext } from "../../../context.ts";
import { CliError, usageError } from "../../../errors/cli-error.ts";
import { resolvePath } from "../../../files/resolve-path.ts";

export interface VerifyInput {
  /** File with the raw request body. */
  readonly file: string;
  readonly secrets: readonly string[];
  /** `name: value` */
  readonly header: readonly string[];
  /** Maximum difference to the current time in seconds; default unlimited. */
  readonly tolerance?: number | undefined;
}

/** Throws if the delivery is not authentic. */
export async function verifyDelivery(input: VerifyInput, context: CommandContext): Promise<WebhookEvent> {
  const headers = new Headers();
  for (const line of input.header) {
    const at = line.indexOf(":");
    if (at < 1)
      throw usageError(`--header ${JSON.stringify(line)} is not valid.`, 'Use the form "webhook-id: evt_1".');
    headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const path = resolvePath(input.file, context);
  const body = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new CliError("unreadable", `Cannot read ${input.file}: ${error.code ?? error.message}.`, {
      hint: "Pass a file with the raw request body.",
    });
  });
  const toleranceSeconds = input.tolerance ?? Number.MAX_SAFE_INTEGER;
  return verifyWebhook(
    { body, headers },
    { secret: input.secrets, toleranceSeconds, acceptPiSignature: true },
  );
}

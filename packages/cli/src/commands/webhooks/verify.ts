import { readFile } from "node:fs/promises";
import { verifyWebhook, type WebhookEvent } from "@likeness/client/webhooks";
import { Failure, misuse } from "../../failure.ts";
import { locate } from "../../files/locate.ts";
import type { Context } from "../context.ts";

export interface VerifyInput {
  /** A file with the body as it came, to the letter. */
  readonly body: string;
  readonly secret: readonly string[];
  /** `name: value` */
  readonly header: readonly string[];
  /** Seconds; how old or new it may be. Left out, a capture of any age is fine. */
  readonly tolerance?: number | undefined;
}

/** Says whether a delivery that was captured is genuine; a Failure tells what is wrong with it. */
export async function verify(input: VerifyInput, context: Context): Promise<WebhookEvent> {
  const headers = new Headers();
  for (const line of input.header) {
    const at = line.indexOf(":");
    if (at < 1)
      throw misuse(`--header ${JSON.stringify(line)} has no name.`, 'Write it like "webhook-id: evt_1".');
    headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  const path = locate(input.body, context);
  const body = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Failure("unreadable", `${input.body} cannot be read: ${error.code ?? error.message}.`, {
      hint: "Give a file that holds the body as it came.",
    });
  });
  const toleranceSeconds = input.tolerance ?? Number.MAX_SAFE_INTEGER;
  return verifyWebhook(
    { body, headers },
    { secret: input.secret, toleranceSeconds, acceptPiSignature: true },
  );
}

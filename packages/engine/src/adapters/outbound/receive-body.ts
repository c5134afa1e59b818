import type { DownloadOutcome, OutboundDownload } from "../../ports/outbound.ts";
import type { ExchangeResponse } from "./exchange.ts";
import { failure, networkFailure } from "./failure.ts";
import type { StallWatch } from "./watch-for-stalls.ts";

/** Passes the body of a response to `write`, chunk by chunk, within the limits of the download. */
export async function receiveBody(
  { status, headers, body }: ExchangeResponse,
  host: string,
  { maxBytes, write }: OutboundDownload,
  watch: StallWatch,
  signal: AbortSignal,
): Promise<DownloadOutcome> {
  watch.restart();
  if (status < 200 || status >= 300)
    return { ...failure("status", `${host} responded with status ${status}.`), status };
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    return failure("wrong_type", `The response has an unsupported Content-Encoding (${encoding}).`);
  const tooLarge = failure("too_large", `The response is longer than ${maxBytes} bytes.`);
  const announced = headers["content-length"];
  if (Number(announced) > maxBytes) return tooLarge;
  let bytes = 0;
  try {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) return tooLarge;
      await watch.pauseFor(written(write(chunk)));
    }
  } catch (error) {
    if (error instanceof WriteError || signal.aborted || !networkFailure(error, host)) throw error;
    return incomplete(host, bytes, announced);
  }
  return announced !== undefined && bytes !== Number(announced)
    ? incomplete(host, bytes, announced)
    : { ok: true, bytes };
}

function incomplete(host: string, bytes: number, announced: string | undefined) {
  const total = announced === undefined ? "" : ` of ${announced}`;
  return failure("incomplete", `${host} ended the response after ${bytes}${total} bytes.`);
}

/** An error of the caller's `write`, which must not be mistaken for one of the network. */
export class WriteError extends Error {}

async function written(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    throw new WriteError("The bytes could not be written.", { cause });
  }
}

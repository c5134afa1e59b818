import type { OutboundOutcome, OutboundRequest } from "../../ports/outbound.ts";
import type { ExchangeResponse } from "./exchange.ts";
import { failure } from "./failure.ts";

/** Reads a response within the limits of the request. */
export async function readAnswer(
  { status, headers, body }: ExchangeResponse,
  { acceptTypes, maxBytes, beyondMaxBytes = "fail" }: OutboundRequest,
): Promise<OutboundOutcome> {
  const isGood = status >= 200 && status < 300;
  const mayCut = !isGood || beyondMaxBytes === "cut";
  if (isGood && acceptTypes) {
    const type = mediaType(headers["content-type"]);
    if (!acceptTypes.includes(type))
      return failure(
        "wrong_type",
        `The answer is ${type || "of no stated type"}, not ${acceptTypes.join(" or ")}.`,
      );
    const encoding = headers["content-encoding"] ?? "identity";
    if (encoding.toLowerCase() !== "identity")
      return failure("wrong_type", `The answer is compressed (${encoding}), which was not asked for.`);
  }
  const tooLarge = failure("too_large", `The answer is longer than ${maxBytes} bytes.`);
  if (!mayCut && Number(headers["content-length"]) > maxBytes) return tooLarge;
  const read = await readUpTo(maxBytes, body);
  return read.truncated && !mayCut ? tooLarge : { ok: true, status, headers, ...read };
}

function mediaType(contentType = ""): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

async function readUpTo(maxBytes: number, chunks: AsyncIterable<Uint8Array>) {
  // A growing buffer, because ten million chunks of one byte would take a gigabyte.
  const buffer = new ArrayBuffer(0, { maxByteLength: maxBytes });
  const finish = (truncated: boolean) => ({ body: new Uint8Array(buffer).slice(), truncated });
  for await (const chunk of chunks) {
    const length = buffer.byteLength;
    const kept = chunk.subarray(0, maxBytes - length);
    buffer.resize(length + kept.byteLength);
    new Uint8Array(buffer).set(kept, length);
    if (kept.byteLength < chunk.byteLength) return finish(true);
  }
  return finish(false);
}

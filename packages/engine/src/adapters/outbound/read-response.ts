import type { OutboundOutcome, OutboundRequest } from "../../ports/outbound.ts";
import type { ExchangeResponse } from "./exchange.ts";
import { failure } from "./failure.ts";

/** Reads a response within the limits of the request. */
export async function readResponse(
  { status, headers, body }: ExchangeResponse,
  { acceptTypes, maxBytes, onMaxBytes = "error" }: OutboundRequest,
): Promise<OutboundOutcome> {
  const isSuccess = status >= 200 && status < 300;
  const canTruncate = !isSuccess || onMaxBytes === "truncate";
  if (isSuccess && acceptTypes) {
    const type = mediaType(headers["content-type"]);
    if (!acceptTypes.includes(type)) {
      const received = type === "" ? "no Content-Type" : `the Content-Type ${type}`;
      return failure("wrong_type", `The response has ${received}; expected ${acceptTypes.join(" or ")}.`);
    }
    const encoding = headers["content-encoding"] ?? "identity";
    if (encoding.toLowerCase() !== "identity")
      return failure("wrong_type", `The response has an unsupported Content-Encoding (${encoding}).`);
  }
  const tooLarge = failure("too_large", `The response is longer than ${maxBytes} bytes.`);
  if (!canTruncate && Number(headers["content-length"]) > maxBytes) return tooLarge;
  const read = await readUpTo(maxBytes, body);
  return read.truncated && !canTruncate ? tooLarge : { ok: true, status, headers, ...read };
}

function mediaType(contentType = ""): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}

async function readUpTo(maxBytes: number, chunks: AsyncIterable<Uint8Array>) {
  // A resizable buffer: an array of ten million one-byte chunks would use about 1 GB.
  const buffer = new ArrayBuffer(0, { maxByteLength: maxBytes });
  const finish = (truncated: boolean) => ({ body: new Uint8Array(buffer).slice(), truncated });
  for await (const chunk of chunks) {
    const length = buffer.byteLength;
    const part = chunk.subarray(0, maxBytes - length);
    buffer.resize(length + part.byteLength);
    new Uint8Array(buffer).set(part, length);
    if (part.byteLength < chunk.byteLength) return finish(true);
  }
  return finish(false);
}

import type { OutboundRequest } from "../../ports/outbound.ts";

/** The headers to send, with names in lower case and without those that callers may not set. */
export function headersOf({
  headers = {},
  acceptTypes,
}: Pick<OutboundRequest, "headers" | "acceptTypes">): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    "user-agent": "Likeness",
    accept: acceptTypes?.join(", ") ?? "*/*",
    ...Object.fromEntries(entries.filter(([name]) => !ownHeaders.has(name))),
    "accept-encoding": "identity",
  };
}

/** They determine the destination and the end of a message; setting them would allow request smuggling. */
const ownHeaders: ReadonlySet<string> = new Set([
  "host",
  "connection",
  "keep-alive",
  "proxy-connection",
  "content-length",
  "transfer-encoding",
  "te",
  "trailer",
  "upgrade",
  "expect",
]);

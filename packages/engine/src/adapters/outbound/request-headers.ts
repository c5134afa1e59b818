import type { OutboundRequest } from "../../ports/outbound.ts";

/** The headers that are sent, names in lower case: the caller's, where they are the caller's to choose. */
export function headersOf({ headers = {}, acceptTypes }: OutboundRequest): Record<string, string> {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    "user-agent": "Likeness",
    accept: acceptTypes?.join(", ") ?? "*/*",
    ...Object.fromEntries(given.filter(([name]) => !ownHeaders.has(name))),
    "accept-encoding": "identity",
  };
}

/** They say where a message goes and where it ends, so that no caller's header can make one message into two. */
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

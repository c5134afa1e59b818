import type { OutboundFailure, OutboundOutcome } from "../../ports/outbound.ts";

export function failure(reason: OutboundFailure, message: string): OutboundOutcome {
  return { ok: false, reason, message };
}

/** The outcome for an error of the network; null for other errors. */
export function networkFailure(error: unknown, host: string): OutboundOutcome | null {
  // Node throws a TypeError for invalid headers.
  if (!(error instanceof Error) || error instanceof TypeError || !("code" in error)) return null;
  const code = String(error.code);
  if (code === "HPE_HEADER_OVERFLOW") return failure("too_large", `${host} sent headers without end.`);
  const what = words.find(([pattern]) => pattern.test(code))?.[1] ?? "could not be spoken to";
  return failure("network", `${host} ${what} (${code}).`);
}

const words: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA)/, "has no address that could be found"],
  [/^ECONNREFUSED$/, "refused the connection"],
  [/^EPROXY$/, "cannot be reached through the proxy"],
  [/^(ECONNRESET|EPIPE|ECONNABORTED)$/, "broke the connection off"],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/, "cannot be reached"],
  [/^HPE_/, "did not answer in HTTP"],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ISSUER/, "has a certificate that is not trusted"],
  [/SSL|TLS|EPROTO/, "did not agree on encryption"],
];

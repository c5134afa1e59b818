import type { DownloadFailure, OutboundFailure } from "../../ports/outbound.ts";

export interface Failed<Reason extends DownloadFailure> {
  readonly ok: false;
  readonly reason: Reason;
  readonly message: string;
}

export function failure<Reason extends DownloadFailure>(reason: Reason, message: string): Failed<Reason> {
  return { ok: false, reason, message };
}

/** The outcome for an error of the network; null for other errors. */
export function networkFailure(error: unknown, host: string): Failed<OutboundFailure> | null {
  // Node throws a TypeError for invalid headers.
  if (!(error instanceof Error) || error instanceof TypeError || !("code" in error)) return null;
  const code = String(error.code);
  if (code === "HPE_HEADER_OVERFLOW")
    return failure("too_large", `${host} sent response headers that are too large.`);
  const description = descriptions.find(([pattern]) => pattern.test(code))?.[1] ?? "could not be reached";
  return failure("network", `${host} ${description} (${code}).`);
}

const descriptions: readonly (readonly [RegExp, string])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA)/, "could not be resolved"],
  [/^ECONNREFUSED$/, "refused the connection"],
  [/^EPROXY$/, "cannot be reached through the proxy"],
  [/^(ECONNRESET|EPIPE|ECONNABORTED)$/, "closed the connection unexpectedly"],
  [/^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/, "cannot be reached"],
  [/^HPE_/, "did not send a valid HTTP response"],
  [/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ISSUER/, "has a certificate that is not trusted"],
  [/SSL|TLS|EPROTO/, "failed the TLS handshake"],
];

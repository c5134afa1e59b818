import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { createHostCheck, loopbackNames, wrongHost } from "../http/middleware/allowed-hosts.ts";
import type { Failed } from "../model/result.ts";

/** Hosts that only this machine can reach. */
export const loopback = /^(localhost|127(\.\d+){3}|::1)$/;

/** Probes may use any host, and their responses contain no URLs. */
const probes = /^\/(healthz|readyz|metrics)([?]|$)/;

export interface HostGuardOptions {
  /** The host that the server listens on. */
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly allowed: readonly string[] | undefined;
}

/**
 * Rejects requests for hosts that the server does not serve. Otherwise a forged Host header would decide where the URLs
 * in responses and webhooks point to, and a web page could reach a local server by DNS rebinding.
 */
export function createHostGuard({ host, publicUrl, allowed }: HostGuardOptions) {
  if (publicUrl !== undefined && allowed === undefined) return () => null;
  const hosts = [...(allowed ?? []), ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])];
  const isAllowed = createHostCheck(hosts);
  /** Host checks by local address. */
  const checks = new Map<string, (host: string) => boolean>();
  return (incoming: IncomingMessage): Failed | null => {
    const requested = requestedHost(incoming);
    if (requested === null || isAllowed(requested) || probes.test(incoming.url ?? "")) return null;
    return checkFor(incoming.socket)(requested) ? null : wrongHost(requested);
  };

  /** Allows the names of this machine, with the port of the connection. */
  function checkFor({ localPort, localAddress = host }: Socket) {
    const known = checks.get(localAddress);
    if (known) return known;
    // A server that listens on all interfaces has several local addresses.
    const names = [...loopbackNames, bracketed(host), bracketed(unmapped(localAddress))];
    const check = createHostCheck(names.map((name) => `${name}:${localPort}`));
    checks.set(localAddress, check);
    return check;
  }
}

/** The host of the request; an absolute URL as its target takes precedence over the header. */
function requestedHost({ url = "", headers }: IncomingMessage): string | null {
  if (!url.startsWith("/")) {
    const target = URL.parse(url);
    if (target?.host) return target.host;
  }
  return headers.host ?? null;
}

function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** Puts an IPv6 address in brackets, as in URLs. */
export function bracketed(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}

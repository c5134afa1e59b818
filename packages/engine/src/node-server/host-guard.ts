import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { createHostCheck, loopbackNames, wrongHost } from "../http/middleware/allowed-hosts.ts";
import type { Failed } from "../model/result.ts";

/** Hosts that only this machine reaches. */
export const loopback = /^(localhost|127(\.\d+){3}|::1)$/;

/** Machines ask these by whatever address they have, and no answer holds an address. */
const probes = /^\/(healthz|readyz|metrics)([?]|$)/;

export interface HostGuardParts {
  /** Where the server listens. */
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly allowed: readonly string[] | undefined;
}

/**
 * Refuses requests that name a host which the server does not answer for. Without it, who sends a made-up Host header
 * would choose where the addresses in answers and webhooks lead, and a page could reach a server on its reader's machine
 * by a name that it makes point there.
 */
export function createHostGuard({ host, publicUrl, allowed }: HostGuardParts) {
  if (publicUrl !== undefined && allowed === undefined) return () => null;
  const named = [...(allowed ?? []), ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])];
  const isNamed = createHostCheck(named);
  /** By the address that was connected to. */
  const checks = new Map<string, (host: string) => boolean>();
  return (incoming: IncomingMessage): Failed | null => {
    const asked = hostOf(incoming);
    if (asked === null || isNamed(asked) || probes.test(incoming.url ?? "")) return null;
    return isOwn(incoming.socket)(asked) ? null : wrongHost(asked);
  };

  /** The names of this machine, with the port that was connected to. */
  function isOwn({ localPort, localAddress = host }: Socket) {
    const known = checks.get(localAddress);
    if (known) return known;
    // The address that was connected to may be one of many when the server listens on all.
    const names = [...loopbackNames, bracketed(host), bracketed(unmapped(localAddress))];
    const check = createHostCheck(names.map((name) => `${name}:${localPort}`));
    checks.set(localAddress, check);
    return check;
  }
}

/** What the request calls the host; a whole address as its target counts before the header. */
function hostOf({ url = "", headers }: IncomingMessage): string | null {
  if (!url.startsWith("/")) {
    const target = URL.parse(url);
    if (target?.host) return target.host;
  }
  return headers.host ?? null;
}

function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** As a URL writes an IPv6 address. */
export function bracketed(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}

import { type Failed, fail } from "../../model/result.ts";

export const loopbackNames = ["localhost", "127.0.0.1", "[::1]"] as const;

/**
 * Whether a host, as a Host header or an address names it, is one of `allowed`. An entry without a port allows every port
 * of that name, and `*` allows everything.
 */
export function createHostCheck(allowed: readonly string[]): (host: string) => boolean {
  if (allowed.includes("*")) return () => true;
  const known = new Set(allowed.map((entry) => readHost(entry)).map((host) => host && written(host)));
  return (given) => {
    const host = readHost(given);
    return host !== null && (known.has(host.name) || known.has(`${host.name}:${host.port ?? "80"}`));
  };
}

/** Null when the text names no host. */
export function readHost(text: string): { name: string; port: string | null } | null {
  if (/[/?#@\\\s]/.test(text)) return null;
  const url = URL.parse(`http://${text}`);
  if (!url?.hostname) return null;
  // An address leaves out the port that is usual for it.
  const port = /:(\d+)$/.exec(text)?.[1] ?? null;
  return { name: url.hostname.replace(/\.$/, ""), port: port && String(Number(port)) };
}

export function wrongHost(host: string): Failed {
  const name = readHost(host) ? host : "that name";
  return fail("misdirected_request", `This server does not answer for the host ${name}.`, {
    param: "Host",
    hint: "Whoever runs it can allow the host with --allowed-host (allowedHosts), or name the address that all clients use with --public-url (publicUrl).",
  });
}

function written({ name, port }: { name: string; port: string | null }): string {
  return port === null ? name : `${name}:${port}`;
}

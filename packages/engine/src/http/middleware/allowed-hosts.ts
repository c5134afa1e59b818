import { type Failed, fail } from "../../model/result.ts";

export const loopbackNames = ["localhost", "127.0.0.1", "[::1]"] as const;

/**
 * Checks a host of a Host header or URL against `allowed`. An entry without a port allows every port of that name, and
 * `*` allows all hosts.
 */
export function createHostCheck(allowed: readonly string[]): (host: string) => boolean {
  if (allowed.includes("*")) return () => true;
  const known = new Set(allowed.map((entry) => readHost(entry)).map((host) => host && formatHost(host)));
  return (hostHeader) => {
    const host = readHost(hostHeader);
    return host !== null && (known.has(host.name) || known.has(`${host.name}:${host.port ?? "80"}`));
  };
}

/** Returns null if the text is not a host. */
export function readHost(text: string): { name: string; port: string | null } | null {
  if (/[/?#@\\\s]/.test(text)) return null;
  const url = URL.parse(`http://${text}`);
  if (!url?.hostname) return null;
  // URL removes the default port.
  const port = /:(\d+)$/.exec(text)?.[1] ?? null;
  return { name: url.hostname.replace(/\.$/, ""), port: port && String(Number(port)) };
}

export function wrongHost(host: string): Failed {
  const name = readHost(host) ? ` ${host}` : "";
  return fail("misdirected_request", `This server does not serve the requested host${name}.`, {
    param: "Host",
    hint: "The operator of the server can allow the host with --allowed-host (allowedHosts), or set the URL that all clients use with --public-url (publicUrl).",
  });
}

function formatHost({ name, port }: { name: string; port: string | null }): string {
  return port === null ? name : `${name}:${port}`;
}

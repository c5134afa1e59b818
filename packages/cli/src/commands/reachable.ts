import { networkInterfaces } from "node:os";

export interface Reachable {
  /** What opens on this machine. */
  readonly url: string;
  /** What other machines of its networks can try; empty where only this one is let in, or where it is named anyway. */
  readonly elsewhere: readonly string[];
}

/** Addresses that open, of a server that may listen on all of a machine's: `0.0.0.0` and `::` are none themselves. */
export function reachable(listening: string, addresses: () => readonly string[] = ownAddresses): Reachable {
  const { hostname, port } = new URL(listening);
  const loopback = hostname === "0.0.0.0" ? "127.0.0.1" : hostname === "[::]" ? "[::1]" : undefined;
  if (loopback === undefined) return { url: listening, elsewhere: [] };
  const at = (host: string) => `http://${host}:${port || "80"}`;
  return { url: at(loopback), elsewhere: addresses().map(at) };
}

/** Of version 4, which people can type. */
function ownAddresses(): readonly string[] {
  try {
    return Object.values(networkInterfaces())
      .flat()
      .flatMap((one) => (one && one.family === "IPv4" && !one.internal ? [one.address] : []));
  } catch {
    // Some systems (Android) do not tell.
    return [];
  }
}

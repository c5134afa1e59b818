import { networkInterfaces } from "node:os";

export interface ReachableUrls {
  /** The URL on this machine. */
  readonly url: string;
  /** URLs for other machines on the network; empty if the server listens on one address only. */
  readonly networkUrls: readonly string[];
}

/** Replaces the wildcard addresses `0.0.0.0` and `::`, which cannot be opened, by real ones. */
export function reachableUrls(
  listenUrl: string,
  addresses: () => readonly string[] = networkAddresses,
): ReachableUrls {
  const { hostname, port } = new URL(listenUrl);
  const loopback = hostname === "0.0.0.0" ? "127.0.0.1" : hostname === "[::]" ? "[::1]" : undefined;
  if (loopback === undefined) return { url: listenUrl, networkUrls: [] };
  const at = (host: string) => `http://${host}:${port || "80"}`;
  return { url: at(loopback), networkUrls: addresses().map(at) };
}

/** IPv4 only, because these addresses are typed by hand. */
function networkAddresses(): readonly string[] {
  try {
    return Object.values(networkInterfaces())
      .flat()
      .flatMap((address) =>
        address && address.family === "IPv4" && !address.internal ? [address.address] : [],
      );
  } catch {
    // This is not available on some systems, such as Android.
    return [];
  }
}

import ipaddr from "ipaddr.js";

/** A registered symbol, because a process may have several copies of this package. Clients cannot send it. */
const clientAddress = Symbol.for("likeness.clientAddress");

/** Sets the network address of the client, read from the socket. */
export function setClientAddress(request: Request, address: string): void {
  Reflect.defineProperty(request, clientAddress, { value: address });
}

/** The network address of the client; null for in-process requests. */
export function clientAddressOf(request: Request): string | null {
  const address: unknown = Reflect.get(request, clientAddress);
  return typeof address === "string" ? address : null;
}

/** The network of one client: an IPv4 address, or the /64 of an IPv6 address, which is the least a provider assigns. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${ipaddr.fromByteArray([...parsed.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])}/64`;
}

/**
 * The address of the client behind `proxies` trusted proxies, each of which appends the address of its peer to
 * X-Forwarded-For. Entries further left were sent by the client and cannot be trusted.
 */
export function clientBehind(peer: string, forwardedFor: string | undefined, proxies: number): string {
  const chain = [...(forwardedFor ?? "").split(",").map((one) => one.trim()), peer].filter(Boolean);
  const client = chain.at(-1 - proxies) ?? chain[0] ?? peer;
  return ipaddr.isValid(client) ? client : peer;
}

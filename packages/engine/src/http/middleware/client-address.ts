import ipaddr from "ipaddr.js";

/** A registered symbol, so that what one bundle of this package writes another one reads. No client can send it. */
const clientAddress = Symbol.for("likeness.clientAddress");

/** Says which network address a request came from. For whoever took it from a socket. */
export function setClientAddress(request: Request, address: string): void {
  Reflect.defineProperty(request, clientAddress, { value: address });
}

/** The network address that a request came from; null for requests of this process. */
export function clientAddressOf(request: Request): string | null {
  const address: unknown = Reflect.get(request, clientAddress);
  return typeof address === "string" ? address : null;
}

/**
 * Whom an address stands for: an IPv4 address for itself, an IPv6 address for its /64, which is what one customer of a
 * provider is given at the least.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${ipaddr.fromByteArray([...parsed.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])}/64`;
}

/**
 * The address of the client when `proxies` trusted proxies stand in front, each of which appends to X-Forwarded-For the
 * address it was asked from. What stands further left was written by the client itself and proves nothing.
 */
export function clientBehind(peer: string, forwardedFor: string | undefined, proxies: number): string {
  const chain = [...(forwardedFor ?? "").split(",").map((one) => one.trim()), peer].filter(Boolean);
  const client = chain.at(-1 - proxies) ?? chain[0] ?? peer;
  return ipaddr.isValid(client) ? client : peer;
}

import ipaddr from "ipaddr.js";

/**
 * `public` is the internet, `local` this machine and private networks, and `closed` what callers must never reach: cloud
 * metadata, link-local, multicast, tunnels, reserved ranges and invalid addresses.
 */
export type AddressKind = "public" | "local" | "closed";

export function addressKind(address: string): AddressKind {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return "closed";
  const ip = within(ipaddr.parse(address));
  if (metadata.has(ip.toNormalizedString())) return "closed";
  const range = ip.range();
  if (local.has(range)) return "local";
  // An allowlist: the rest of IPv6 is not assigned yet, and special ranges are still being added.
  const isAllocated = ip.kind() === "ipv4" || ip.match(globalUnicast);
  return range === "unicast" && isAllocated ? "public" : "closed";
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * The IPv4 address in an IPv4-mapped or NAT64 address, which is where packets go. IPv6-only networks reach all of IPv4 by
 * NAT64, so it cannot be blocked as a whole.
 */
function within(ip: Address): Address {
  const wrapped = ip.kind() === "ipv6" && (ip.match(mapped) || ip.match(nat64));
  return wrapped ? ipaddr.fromByteArray(ip.toByteArray().slice(12)) : ip;
}

const mapped = ipaddr.parseCIDR("::ffff:0:0/96");
const nat64 = ipaddr.parseCIDR("64:ff9b::/96");
const globalUnicast = ipaddr.parseCIDR("2000::/3");

const local: ReadonlySet<string> = new Set(["loopback", "private", "uniqueLocal", "carrierGradeNat"]);

/**
 * Metadata services of clouds that are not link-local. Some are in ranges that are local or public otherwise.
 */
const metadata: ReadonlySet<string> = new Set(
  [
    "fd00:ec2::254", // Amazon EC2
    "fd00:ec2::23", // Amazon EKS
    "fd20:ce::254", // Google Cloud
    "100.100.100.200", // Alibaba Cloud
    "192.0.0.192", // Oracle Cloud
    "168.63.129.16", // Azure
  ].map((address) => ipaddr.parse(address).toNormalizedString()),
);

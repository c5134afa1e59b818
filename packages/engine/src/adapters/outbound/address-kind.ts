import ipaddr from "ipaddr.js";

/**
 * Who answers at an address: `public` is anybody on the internet, `local` this machine and its networks, and `closed`
 * nobody that a caller should ever reach: metadata of clouds, link-local, multicast, tunnels, what is reserved, and
 * what is no address at all.
 */
export type AddressKind = "public" | "local" | "closed";

export function addressKind(address: string): AddressKind {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return "closed";
  const ip = within(ipaddr.parse(address));
  if (metadata.has(ip.toNormalizedString())) return "closed";
  const range = ip.range();
  if (local.has(range)) return "local";
  // A list of what is good: the rest of IPv6 is given out to nobody yet, and special ranges are still being added.
  const given = ip.kind() === "ipv4" || ip.match(globalUnicast);
  return range === "unicast" && given ? "public" : "closed";
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * The IPv4 address inside of a mapped one or of one for the well-known NAT64, where packets end up. Networks with IPv6
 * alone reach all of IPv4 by the latter, so it cannot be closed as a whole.
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
 * Where clouds tell machines their secrets, if not on a link-local address, which is closed anyhow. Some of these
 * stand in ranges that are local or public otherwise.
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

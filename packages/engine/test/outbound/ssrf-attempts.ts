/** A URL that tries to make a server connect to an address that is not public. */
export interface SsrfAttempt {
  readonly name: string;
  readonly url: string;
  /** The addresses that names other than `publicName` resolve to, per lookup; the last ones repeat. */
  readonly lookups?: readonly (readonly string[])[];
  /** Where `publicName` redirects to. */
  readonly redirectsTo?: string;
}

/** A public name, and the only addresses that requests may connect to. */
export const publicName = "public.example";
export const publicAddresses = ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"] as const;

const [publicV4] = publicAddresses;
const fromPublic = `https://${publicName}/`;

/** Addresses in the URL. */
const literals: readonly SsrfAttempt[] = [
  { name: "loopback", url: "https://127.0.0.1/" },
  { name: "another loopback", url: "https://127.8.9.10/" },
  { name: "loopback, decimal", url: "https://2130706433/" },
  { name: "loopback, hexadecimal", url: "https://0x7f000001/" },
  { name: "loopback, octal", url: "https://0177.0.0.1/" },
  { name: "loopback, one long octal number", url: "https://017700000001/" },
  { name: "loopback, short", url: "https://127.1/" },
  { name: "loopback, of mixed bases", url: "https://0x7f.0.1/" },
  { name: "loopback, full-width digits", url: "https://\uff11\uff12\uff17.0.0.1/" },
  {
    name: "loopback, circled digits and an ideographic dot",
    url: "https://\u2460\u2461\u2466\u30020\u30020\u3002\u2460/",
  },
  { name: "loopback, percent-encoded", url: "https://%31%32%37.0.0.1/" },
  { name: "loopback, with a dot at the end", url: "https://127.0.0.1./" },
  { name: "loopback, with tabs and line ends in it", url: "https://12\t7.0\n.0.1/" },
  { name: "loopback, behind a public user name", url: `https://${publicName}@127.0.0.1/` },
  { name: "loopback, before a backslash and a public name", url: `https://127.0.0.1\\@${publicName}/` },
  { name: "unspecified", url: "https://0.0.0.0/" },
  { name: "unspecified, as one digit", url: "https://0/" },
  { name: "private, class A", url: "https://10.0.0.1/" },
  { name: "private, class B", url: "https://172.31.255.254/" },
  { name: "private, class C", url: "https://192.168.1.1/" },
  { name: "carrier-grade NAT", url: "https://100.64.0.1/" },
  { name: "link-local", url: "https://169.254.1.1/" },
  { name: "metadata of a cloud", url: "https://169.254.169.254/" },
  { name: "metadata of a cloud, decimal", url: "https://2852039166/" },
  { name: "metadata of a cloud, in carrier-grade NAT", url: "https://100.100.100.200/" },
  { name: "metadata of a cloud, among public addresses", url: "https://168.63.129.16/" },
  { name: "benchmarking", url: "https://198.18.0.1/" },
  { name: "documentation", url: "https://203.0.113.7/" },
  { name: "multicast", url: "https://224.0.0.1/" },
  { name: "reserved", url: "https://240.0.0.1/" },
  { name: "broadcast", url: "https://255.255.255.255/" },
  { name: "IPv6 loopback", url: "https://[::1]/" },
  { name: "IPv6 loopback, written out", url: "https://[0000:0000:0000:0000:0000:0000:0000:0001]/" },
  { name: "IPv6 unspecified", url: "https://[::]/" },
  { name: "IPv6 link-local", url: "https://[fe80::1]/" },
  { name: "IPv6 link-local with a zone", url: "https://[fe80::1%25eth0]/" },
  { name: "IPv6 unique local", url: "https://[fd12:3456:789a::1]/" },
  { name: "IPv6 metadata of a cloud", url: "https://[fd00:ec2::254]/" },
  { name: "IPv6 site-local", url: "https://[fec0::1]/" },
  { name: "IPv6 multicast", url: "https://[ff02::1]/" },
  { name: "IPv6 documentation", url: "https://[2001:db8::1]/" },
  { name: "IPv6 that is not allocated", url: "https://[4000::1]/" },
  { name: "mapped loopback", url: "https://[::ffff:127.0.0.1]/" },
  { name: "mapped loopback, hexadecimal", url: "https://[::ffff:7f00:1]/" },
  { name: "mapped metadata", url: "https://[::ffff:169.254.169.254]/" },
  { name: "compatible loopback", url: "https://[::127.0.0.1]/" },
  { name: "translated loopback", url: "https://[::ffff:0:127.0.0.1]/" },
  { name: "NAT64 to a private address", url: "https://[64:ff9b::10.0.0.1]/" },
  { name: "NAT64 to metadata", url: "https://[64:ff9b::a9fe:a9fe]/" },
  { name: "NAT64 of a local network", url: "https://[64:ff9b:1::10.0.0.1]/" },
  { name: "6to4 of a private address", url: "https://[2002:a00:1::]/" },
  { name: "Teredo", url: "https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/" },
];

/** Local names, other protocols and their ports. */
const names: readonly SsrfAttempt[] = [
  { name: "localhost", url: "https://localhost/", lookups: [["127.0.0.1"]] },
  { name: "LOCALHOST with a dot at the end", url: "https://LOCALHOST./", lookups: [["127.0.0.1"]] },
  { name: "a name below localhost", url: "https://app.localhost/", lookups: [[publicV4]] },
  { name: "a name of the local network", url: "https://printer.local/", lookups: [[publicV4]] },
  { name: "the metadata's name", url: "https://metadata.google.internal/", lookups: [["169.254.169.254"]] },
  { name: "an empty name", url: "https://./", lookups: [["127.0.0.1"]] },
  { name: "a file", url: "file:///etc/passwd" },
  { name: "another protocol", url: `gopher://${publicName}/` },
  { name: "the port of another protocol", url: `https://${publicName}:25/` },
];

const resolved: readonly SsrfAttempt[] = [
  { name: "a name of loopback", url: "https://evil.example/", lookups: [["127.0.0.1"]] },
  { name: "a name of IPv6 loopback", url: "https://evil.example/", lookups: [["::1"]] },
  { name: "a name of a mapped address", url: "https://evil.example/", lookups: [["::ffff:10.0.0.1"]] },
  { name: "a name of a zoned address", url: "https://evil.example/", lookups: [["fe80::1%eth0"]] },
  { name: "a name of metadata", url: "https://evil.example/", lookups: [["169.254.169.254"]] },
  {
    name: "a name of a public and a private address",
    url: "https://evil.example/",
    lookups: [[publicV4, "10.0.0.1"]],
  },
  {
    name: "a name of a private and a public address",
    url: "https://evil.example/",
    lookups: [["10.0.0.1", publicV4]],
  },
  {
    name: "a name that is rebound immediately",
    url: "https://evil.example/",
    lookups: [[publicV4], ["127.0.0.1"]],
  },
  {
    name: "a name that is rebound to metadata",
    url: "https://evil.example/",
    lookups: [[publicV4], ["169.254.169.254"]],
  },
];

const redirected: readonly SsrfAttempt[] = [
  { name: "a redirect to loopback", url: fromPublic, redirectsTo: "https://127.0.0.1/" },
  { name: "a redirect to decimal loopback", url: fromPublic, redirectsTo: "https://2130706433/" },
  {
    name: "a redirect to metadata",
    url: fromPublic,
    redirectsTo: "https://169.254.169.254/latest/meta-data/",
  },
  { name: "a redirect to a mapped address", url: fromPublic, redirectsTo: "https://[::ffff:10.0.0.1]/" },
  { name: "a redirect without a scheme", url: fromPublic, redirectsTo: "//10.0.0.1/" },
  { name: "a redirect to a file", url: fromPublic, redirectsTo: "file:///etc/passwd" },
  {
    name: "a redirect to a name of a private address",
    url: fromPublic,
    redirectsTo: "https://evil.example/",
    lookups: [["10.0.0.1"]],
  },
];

/** Attempts in the URL itself, which are rejected before anything is stored. */
export const urlAttempts: readonly SsrfAttempt[] = [...literals, ...names];

/** Attempts with DNS or redirects, which are rejected when the request is sent. */
export const networkAttempts: readonly SsrfAttempt[] = [...resolved, ...redirected];

/** Creates a resolver for the names of an attempt. */
export function createResolver({ lookups = [] }: SsrfAttempt): (name: string) => readonly string[] {
  let count = 0;
  return (name) => {
    if (name === publicName) return [publicV4];
    const addresses = lookups[Math.min(count, lookups.length - 1)] ?? [];
    count += 1;
    return addresses;
  };
}

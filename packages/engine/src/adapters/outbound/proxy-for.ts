import ipaddr from "ipaddr.js";

/** Environment variables; lower case has precedence, as with curl. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/** The proxy for the URL by the rules of curl; null without one. */
export function proxyFor(url: URL, environment: ProxyEnvironment): URL | null {
  const read = (name: string) => environment[name] || environment[name.toUpperCase()] || "";
  const proxy = read(`${url.protocol.slice(0, -1)}_proxy`) || read("all_proxy");
  if (proxy === "" || isExempt(url, read("no_proxy"))) return null;
  const parsed = URL.parse(proxy.includes("://") ? proxy : `http://${proxy}`);
  if (parsed && /^https?:$/.test(parsed.protocol)) return parsed;
  throw new TypeError("The proxy in the environment must be an http:// or https:// URL.");
}

/** `NO_PROXY`: host names with their subdomains, addresses and networks such as 10.0.0.0/8, each with an optional port; `*` is all. */
function isExempt(url: URL, list: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = entry, only] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
      if (only !== undefined && only !== port) return false;
      const wanted = bare(name).replace(/^\*?\./, "");
      return host === wanted || host.endsWith(`.${wanted}`) || isWithin(host, wanted);
    });
}

function isWithin(host: string, network: string): boolean {
  if (!ipaddr.isValidCIDR(network) || !ipaddr.isValid(host)) return false;
  const [address, bits] = ipaddr.parseCIDR(network);
  const ip = ipaddr.parse(host);
  return ip.kind() === address.kind() && ip.match(address, bits);
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1").replace(/\.+$/, "");
}

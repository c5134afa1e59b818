import { addressKind } from "./address-kind.ts";

/** The addresses that requests may reach. */
export interface Reach {
  /** Allows loopback and private addresses, and http; never metadata services of clouds. */
  readonly allowPrivate: boolean;
  readonly allowHttp: boolean;
}

/** Parses and checks a URL. `refused` continues a sentence that begins with "The URL". */
export function checkUrl(text: string, reach: Reach): Target | { readonly refused: string } {
  const url = URL.parse(text);
  if (!url) return { refused: "must be a whole URL, like https://example.com/path" };
  const schemes = reach.allowHttp || reach.allowPrivate ? ["https", "http"] : ["https"];
  if (!schemes.includes(url.protocol.slice(0, -1)))
    return { refused: `must start with ${schemes.map((scheme) => `${scheme}://`).join(" or ")}` };
  if (url.username !== "" || url.password !== "")
    return { refused: "must not have a user name or password in it; use a header or a secret path" };
  if (!isUsualPort(url.port)) return { refused: "must have the port 443, 80, or one from 1024 on" };
  return checkHost(url, reach);
}

export interface Target {
  readonly url: URL;
  /** The host name without a trailing dot, or the address without brackets. */
  readonly host: string;
  readonly isAddress: boolean;
}

function checkHost(url: URL, reach: Reach): Target | { readonly refused: string } {
  // The URL parser normalizes decimal, octal, hexadecimal, short, full-width and escaped addresses.
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1").replace(/\.+$/, "");
  if (host === "") return { refused: "must have a name or an address" };
  const isAddress = /^[\d.]+$|:/.test(host);
  if (isAddress && !mayReach(host, reach))
    return { refused: `must not lead to ${host}, which is no public address` };
  if (!isAddress && !reach.allowPrivate && localName.test(host))
    return { refused: `must have a public name, not ${host}` };
  return { url, host, isAddress };
}

export function mayReach(address: string, { allowPrivate }: Pick<Reach, "allowPrivate">): boolean {
  const kind = addressKind(address);
  return kind === "public" || (kind === "local" && allowPrivate);
}

/** Names that are local by definition: RFC 6761, RFC 6762, and ICANN's `internal`. */
const localName = /(^|\.)(localhost|local|internal)$/;

/** Other ports below 1024 belong to protocols such as SMTP and SSH. */
function isUsualPort(port: string): boolean {
  return port === "" || port === "80" || port === "443" || Number(port) >= 1024;
}

import { addressKind } from "./address-kind.ts";

/** How far requests may go. */
export interface Reach {
  /** Also to loopback and private addresses, and by http; never to metadata services of clouds. */
  readonly allowPrivate: boolean;
  readonly allowHttp: boolean;
}

/** What may be sent to as far as the URL itself tells, or what is wrong with it, in words that follow "The URL". */
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
  /** A name without a dot at its end, or an address without brackets. */
  readonly host: string;
  readonly isAddress: boolean;
}

function checkHost(url: URL, reach: Reach): Target | { readonly refused: string } {
  // The URL parser has made one spelling of decimal, octal, hexadecimal, short, full-width and escaped addresses.
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

/** Names that are local by their definition, wherever they lead; RFC 6761, RFC 6762, and ICANN's `internal`. */
const localName = /(^|\.)(localhost|local|internal)$/;

/** The ports below 1024 are of mail, files, shells and the like, which have no business with HTTP. */
function isUsualPort(port: string): boolean {
  return port === "" || port === "80" || port === "443" || Number(port) >= 1024;
}

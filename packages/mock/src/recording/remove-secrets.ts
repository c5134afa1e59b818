/** What stands for a secret in a recording. */
const removed = "REMOVED";

const secretHeaders = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|.*(secret|token).*)$/i;
const secretNames = /(secret|token|password|passwd|api_?key|authorization|signature|credential)/i;

/** Removes secrets from what is recorded: credentials, signatures of URLs, and values that are known to be secret. */
export interface SecretRemover {
  /** The headers without those that carry credentials, whose values are removed elsewhere too from now on. */
  headers(headers: Headers): Record<string, string>;
  /** A URL without signatures and tokens in its query. */
  url(url: string): string;
  /** A text, which may be JSON, without secret fields, signatures of URLs and known secrets. */
  text(text: string): string;
}

export function createSecretRemover(secrets: readonly string[]): SecretRemover {
  const known = new Set(secrets.filter((secret) => secret !== ""));

  function url(text: string): string {
    const parsed = URL.parse(text);
    if (!parsed) return withoutKnown(text);
    for (const name of parsed.searchParams.keys())
      if (secretNames.test(name)) parsed.searchParams.set(name, removed);
    if (parsed.password !== "") parsed.password = removed;
    return withoutKnown(parsed.href);
  }

  function withoutKnown(text: string): string {
    let result = text;
    for (const secret of known) result = result.replaceAll(secret, removed);
    return result;
  }

  /** A value of JSON without secret fields. Numbers, booleans and null are no secrets. */
  function value(json: unknown, name = ""): unknown {
    if (typeof json === "string") {
      if (secretNames.test(name)) return removed;
      return /^https?:\/\//i.test(json) ? url(json) : withoutKnown(json);
    }
    if (Array.isArray(json)) return json.map((item) => value(item, name));
    if (typeof json !== "object" || json === null) return json;
    return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, value(item, key)]));
  }

  return {
    headers(headers) {
      const kept: Record<string, string> = {};
      for (const [name, text] of headers) {
        if (secretHeaders.test(name)) known.add(text.replace(/^(Bearer|Basic|Token) +/i, ""));
        else kept[name] = withoutKnown(text);
      }
      return kept;
    },
    url,
    text(text) {
      try {
        return JSON.stringify(value(JSON.parse(text)));
      } catch {
        return withoutKnown(text.replace(/https?:\/\/[^\s"'<>\\]+/gi, (found) => url(found)));
      }
    },
  };
}

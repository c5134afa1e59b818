import * as z from "zod";
import { fail, ok, type Result } from "../../model/result.ts";
import { parse } from "../body/parse.ts";
import { readJson } from "../body/read-json.ts";
import { loopbackNames } from "../middleware/allowed-hosts.ts";
import { clientAddressOf } from "../middleware/client-address.ts";
import type { PublicRequestContext } from "../request-context.ts";

/**
 * Exchanges the code of a one-time link for the API key. Only for pages of this server on this machine: the link is
 * printed on its terminal. Neither the code nor the key is in a URL that is sent or logged.
 */
export async function openSession(
  { request, url }: PublicRequestContext,
  useLinkCode: (code: string) => string | null,
): Promise<Result<Response>> {
  if (!isOnThisMachine(request, url) || !isSameOrigin(request)) return rejected;
  const json = await readJson(request);
  if (!json.ok) return json;
  // Created on first use, because most engines serve no studio.
  const body = parse(z.strictObject({ code: z.string().min(1).max(100) }), json.value);
  if (!body.ok) return body;
  const apiKey = useLinkCode(body.value.code);
  return apiKey === null ? rejected : ok(Response.json({ apiKey }));
}

const rejected = fail(
  "invalid_api_key",
  "This link was used already, is older than ten minutes, or is of another server.",
  {
    hint: "Press Enter in the terminal of avatar studio for another link, or log in with an API key.",
  },
);

/** The address is null for requests in the same process. */
function isOnThisMachine(request: Request, { hostname }: URL): boolean {
  const address = clientAddressOf(request);
  const isLocal = address === null || /^(::ffff:)?127\.|^::1$/.test(address);
  return isLocal && loopbackNames.some((name) => name === hostname);
}

/** Browsers tell which page a request comes from. Other clients send no such header. */
function isSameOrigin({ headers }: Request): boolean {
  return ["same-origin", "none", null].includes(headers.get("sec-fetch-site"));
}

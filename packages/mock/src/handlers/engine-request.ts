import type { ResolvedOptions } from "../options.ts";
import type { MockState } from "../state/mock-state.ts";

/**
 * The request that is forwarded to the engine. The origin is kept, so that image URLs in the response are on the mocked
 * host. The mock's API key is replaced by the key of the seeded account, and long polls return immediately.
 */
export function toEngineRequest(state: MockState, options: ResolvedOptions, request: Request): Request {
  const url = new URL(request.url);
  if (returnsImmediately(options)) url.searchParams.delete("wait_for_completion");
  const headers = new Headers(request.headers);
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer === options.apiKey) headers.set("authorization", `Bearer ${state.apiKey}`);
  const { method, body, signal } = request;
  // Not `new Request(url, request)`: under vitest, the Request of jsdom spreads its second argument, which copies nothing.
  return new Request(url.href, { method, headers, signal, ...(body && { body, duplex: "half" }) });
}

/** Whether long polls return immediately. With `afterPolls`, a held poll would block the polls that complete the job. */
export function returnsImmediately({ jobs, longPolls }: ResolvedOptions): boolean {
  return longPolls === "immediate" || (typeof jobs === "object" && "afterPolls" in jobs);
}

import type { Settings } from "../options.ts";
import type { World } from "../world/open-world.ts";

/**
 * The request as the engine gets it. Its origin stays, so that the addresses of pictures in the answer are on the
 * mocked host. The mock's key becomes the key of the account it stands for, and a long poll is answered at once.
 */
export function forwardable(world: World, settings: Settings, request: Request): Request {
  const url = new URL(request.url);
  if (answersAtOnce(settings)) url.searchParams.delete("wait_for_completion");
  const headers = new Headers(request.headers);
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer === settings.apiKey) headers.set("authorization", `Bearer ${world.apiKey}`);
  const { method, body, signal } = request;
  // Member by member: the Request of jsdom under vitest spreads its second argument, and a request has nothing to spread.
  return new Request(url.href, { method, headers, signal, ...(body && { body, duplex: "half" }) });
}

/** Whether nobody is kept waiting: a poll that is held is never followed by the next one, which the job may be waiting for. */
export function answersAtOnce({ jobs, longPolls }: Settings): boolean {
  return longPolls === "answer" || (typeof jobs === "object" && "afterPolls" in jobs);
}

// CPU time per request of `client` or `ky` with the given concurrency.
import { Likeness } from "@likeness/client";
import ky from "ky";
import { parseAddress } from "./saved-avatar.ts";

const [, , client, concurrency = "1", addressLine = ""] = process.argv;
const { baseUrl, avatarId, apiKey } = parseAddress(addressLine);
const likeness = new Likeness({ baseUrl, apiKey });
const url = `${baseUrl}/api/v1/avatars/${avatarId}`;
const headers = { authorization: `Bearer ${apiKey}` };

const send =
  client === "client" ? () => likeness.avatars.get(avatarId) : () => ky.get(url, { headers }).json<unknown>();

await requests(2_000);
const count = 4_000;
const before = process.cpuUsage();
await requests(count);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ microseconds: (user + system) / count }));

async function requests(total: number): Promise<void> {
  const callers = Number(concurrency);
  const caller = async () => {
    for (let index = 0; index < total / callers; index++) await send();
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

// CPU that one request costs this process: `client` or `ky`, so many at once, to the address given.
import { Likeness } from "@likeness/client";
import ky from "ky";
import { parseAddress } from "./saved-avatar.ts";

const [, , who, atOnce = "1", addressLine = ""] = process.argv;
const { baseUrl, avatarId, apiKey } = parseAddress(addressLine);
const likeness = new Likeness({ baseUrl, apiKey });
const url = `${baseUrl}/api/v1/avatars/${avatarId}`;
const headers = { authorization: `Bearer ${apiKey}` };

const ask =
  who === "client" ? () => likeness.avatars.get(avatarId) : () => ky.get(url, { headers }).json<unknown>();

await requests(2_000);
const count = 4_000;
const before = process.cpuUsage();
await requests(count);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ microseconds: (user + system) / count }));

async function requests(total: number): Promise<void> {
  const callers = Number(atOnce);
  const caller = async () => {
    for (let index = 0; index < total / callers; index++) await ask();
  };
  await Promise.all(Array.from({ length: callers }, caller));
}

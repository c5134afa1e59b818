// A minimal server that returns the same avatar for all requests. Prints its address.
import { createServer } from "node:http";
import { type AvatarAddress, engineWithAvatar } from "./saved-avatar.ts";

const { engine, avatarId } = await engineWithAvatar();
const { apiKey } = engine;
const headers = { authorization: `Bearer ${apiKey}` };
const response = await engine.fetch(`${engine.url}/api/v1/avatars/${avatarId}`, { headers });
const body = Buffer.from(await response.text());
await engine.stop();

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("The server has no port.");
  const address: AvatarAddress = { baseUrl: `http://127.0.0.1:${bound.port}`, avatarId, apiKey };
  console.log(JSON.stringify(address));
});

// Serves an engine with one avatar. Prints its address.
import { serve } from "@likeness/engine/serve";
import { type AvatarAddress, engineWithAvatar } from "./saved-avatar.ts";

const { engine, avatarId } = await engineWithAvatar();
const { url } = await serve(engine, { port: 0 });
const address: AvatarAddress = { baseUrl: url, avatarId, apiKey: engine.apiKey };
console.log(JSON.stringify(address));

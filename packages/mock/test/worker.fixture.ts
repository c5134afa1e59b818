// Runs in a page: the SDK with its default URL, behind a service worker.
import { Likeness } from "@likeness/client";
import { setupAvatarWorker } from "@likeness/mock/browser";

const server = new URLSearchParams(location.search).get("server") ?? "";
const worker = setupAvatarWorker({ server });

async function run() {
  await worker.start();
  await worker.control("POST", "/faults", { name: "outage", times: 1 });
  const likeness = new Likeness({ apiKey: "test", baseUrl: "https://api.likeness.example", logLevel: "off" });
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  const bytes = await likeness.assets.bytes(avatar);
  const refused = await worker.control("POST", "/faults", { name: "storm" }).catch(String);
  return { imageUrl: avatar.imageUrl, bytes: bytes.length, refused };
}

run().then(
  (result) => Object.assign(window, { result }),
  (error) => Object.assign(window, { result: { error: String(error) } }),
);

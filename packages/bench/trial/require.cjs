const { strictEqual } = require("node:assert");
const { Likeness } = require("@likeness/client");
const { manage } = require("@likeness/client/manage");
const { verifyWebhook } = require("@likeness/client/webhooks");
const { createEngine } = require("@likeness/engine");

main();

async function main() {
  const likeness = new Likeness({ engine: createEngine() });
  const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a baker" });
  const bytes = await likeness.assets.bytes(avatar);
  strictEqual(Buffer.from(bytes).subarray(1, 4).toString(), "PNG");
  strictEqual((await manage(likeness).credits.get()).charged, 2);
  strictEqual(await verifyWebhook({ body: "", headers: {} }).catch(({ code }) => code), "invalid_secret");
}

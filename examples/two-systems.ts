// One program on two systems: only the line that creates the client differs. Both are served by an engine in this process,
// so it needs no network, key or credits.
import { Likeness } from "@likeness/client";
import { hoox } from "@likeness/client/hoox";
import { createEngine } from "@likeness/engine";

const engine = createEngine();
const clients = {
  likeness: new Likeness({ engine }),
  // Hoox's own service: new Likeness({ system: hoox({ apiKey: "hx_live_..." }) })
  hoox: new Likeness({ engine, system: hoox() }),
};

for (const [name, likeness] of Object.entries(clients)) {
  const job = await likeness.avatars.create({ prompt: "a wise owl with round glasses", label: "Owl" });
  const { avatar } = await job.done();
  const image = await likeness.assets.bytes(avatar);
  console.log(`${name}: an image of ${image.length} bytes`);
}

// A client has the methods and parameters of its system: this does not compile for Hoox, which has no seeds.
await clients.likeness.avatars.generateAndWait({ prompt: "a wise owl", seed: 7 });
await engine.stop();

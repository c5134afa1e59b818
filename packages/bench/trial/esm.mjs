import { strictEqual } from "node:assert";
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";

const likeness = new Likeness({ engine: createEngine() });
const { avatar } = await likeness.avatars.generateAndWait({ prompt: "a baker" });
const bytes = await likeness.assets.bytes(avatar);
strictEqual(Buffer.from(bytes).subarray(1, 4).toString(), "PNG");

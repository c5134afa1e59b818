// CommonJS that TypeScript makes: our ES modules are required.
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";

const likeness: Likeness = new Likeness({ engine: createEngine() });
likeness.avatars.generate({ prompt: "a baker" }).then((job) => console.log(job.id));

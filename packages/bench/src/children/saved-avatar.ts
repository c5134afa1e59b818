import { Likeness } from "@likeness/client";
import { createEngine, type Engine } from "@likeness/engine";

/** Creates an engine in memory with one saved avatar. */
export async function engineWithAvatar(): Promise<{ engine: Engine; avatarId: string }> {
  const engine = createEngine();
  const likeness = new Likeness({ engine });
  const job = await likeness.avatars.generate({ prompt: "a pilot", output: { resolution: "512" } });
  await job.done();
  const { id } = await likeness.avatars.save({ jobId: job.id });
  return { engine, avatarId: id };
}

/** How to get the avatar of an engine. */
export interface AvatarAddress {
  readonly baseUrl: string;
  readonly avatarId: string;
  readonly apiKey: string;
}

export function parseAddress(line: string): AvatarAddress {
  const address: unknown = JSON.parse(line);
  const field = (name: keyof AvatarAddress): string => {
    const value = typeof address === "object" && address !== null ? Reflect.get(address, name) : undefined;
    if (typeof value !== "string") throw new Error(`${name} is missing in ${line}`);
    return value;
  };
  return { baseUrl: field("baseUrl"), avatarId: field("avatarId"), apiKey: field("apiKey") };
}

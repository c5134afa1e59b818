import { Likeness } from "@likeness/client";
import { createEngine, type Engine } from "@likeness/engine";

/** An engine in memory that keeps one avatar. */
export async function engineWithAvatar(): Promise<{ engine: Engine; avatarId: string }> {
  const engine = createEngine();
  const likeness = new Likeness({ engine });
  const job = await likeness.avatars.generate({ prompt: "a pilot", output: { resolution: "512" } });
  await job.done();
  const { id } = await likeness.avatars.save({ jobId: job.id });
  return { engine, avatarId: id };
}

/** How to ask an engine for its avatar. */
export interface AvatarAddress {
  readonly baseUrl: string;
  readonly avatarId: string;
  readonly apiKey: string;
}

export function parseAddress(line: string): AvatarAddress {
  const said: unknown = JSON.parse(line);
  const field = (name: keyof AvatarAddress): string => {
    const value = typeof said === "object" && said !== null ? Reflect.get(said, name) : undefined;
    if (typeof value !== "string") throw new Error(`There is no ${name} in ${line}`);
    return value;
  };
  return { baseUrl: field("baseUrl"), avatarId: field("avatarId"), apiKey: field("apiKey") };
}

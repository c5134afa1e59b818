import { type GenerateAgentAvatarRequest, operations } from "@likeness/contract/v1";
import { completeJob, endJob, type Seeder, send } from "./requests.ts";

/** An agent. */
export interface AgentSeed extends GenerateAgentAvatarRequest {
  readonly name: string;
  /** Default: `custom` with a prompt or reference images, otherwise `default`. */
  readonly picture?: "custom" | "default" | "none";
  /** Whether a custom picture has the eight emotions. Default: false. */
  readonly emotions?: boolean;
}

export type SeededAgent = ReturnType<(typeof operations.getAgent.responses)[200]["parse"]>["data"];

const agentResponse = operations.getAgent.responses[200];

export async function seedAgent(
  seeder: Seeder,
  { name, picture, emotions = false, ...request }: AgentSeed,
): Promise<SeededAgent> {
  const { prompt, reference_images: references = [] } = request;
  const isDescribed = prompt !== undefined || references.length > 0;
  const kind = picture ?? (isDescribed ? "custom" : "default");
  if (isDescribed && kind !== "custom")
    throw new TypeError(
      `The agent ${name} has picture: "${kind}", which needs no prompt or reference images.`,
    );
  await send(seeder, "/agents", { name, default_picture: kind === "default" });
  if (kind === "custom") {
    const described = isDescribed ? request : { prompt: "a wise owl", ...request };
    const { target } = await completeJob(seeder, `/agents/${name}/generate`, { ...described, emotions });
    if (emotions && target) await completeEmotions(seeder, target.avatar_id);
  }
  return agentResponse.parse(await send(seeder, `/agents/${name}`)).data;
}

async function completeEmotions(seeder: Seeder, avatarId: string): Promise<void> {
  const response = await send(seeder, `/avatars/${avatarId}/emotions`);
  const { data } = operations.listEmotions.responses[200].parse(response).data;
  for (const { job_id } of data) if (job_id) await endJob(seeder, job_id, "generate");
}

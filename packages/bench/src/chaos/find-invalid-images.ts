import { createHash } from "node:crypto";
import type { Job, Likeness } from "@likeness/client";
import type { Look } from "@likeness/client/looks";
import { type Agent, manage } from "@likeness/client/manage";
import { inParallel } from "../lib/in-parallel.ts";

export interface ImageOwners {
  readonly jobs: readonly Job[];
  readonly looks: readonly Look[];
  readonly agents: readonly Agent[];
}

/** Downloads all images. Returns descriptions of those that are missing or differ from their hash. */
export async function findInvalidImages(
  client: Likeness,
  { jobs, looks, agents }: ImageOwners,
): Promise<string[]> {
  const problems: string[] = [];
  const images = [
    ...jobs.flatMap((job) => (job.status === "completed" ? job.avatar.images : [])),
    ...looks.flatMap((look) => (look.status === "ready" ? [look.image] : [])),
  ];
  const distinct = new Map(images.map((image) => [image.id, image]));
  await inParallel([...distinct.values()], async (image) => {
    const bytes = await client.assets.bytes(image).catch(() => null);
    if (bytes === null) problems.push(`image ${image.id} cannot be downloaded`);
    else if (sha256(bytes) !== image.sha256) problems.push(`image ${image.id} does not match its hash`);
  });
  // The other pictures are made by the test model, which does not return images that can be scaled.
  const withDefault = agents.filter(({ picture }) => picture?.kind === "default");
  await inParallel(withDefault, async ({ name }) => {
    const bytes = await manage(client)
      .agents.picture(name)
      .catch(() => null);
    if (!bytes?.length) problems.push(`the picture of ${name} cannot be downloaded`);
  });
  return problems;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

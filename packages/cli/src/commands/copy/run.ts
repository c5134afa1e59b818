import type { Avatar, Likeness } from "@likeness/client";
import type { SystemName } from "@likeness/client/systems";
import type { CommandContext } from "../../context.ts";
import { CliError, usageError } from "../../errors/cli-error.ts";

export interface CopyInput {
  readonly from: SystemName;
  readonly to: SystemName;
  readonly id?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

export interface Copied {
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly images: number;
}

export interface CopyResult {
  readonly copied: readonly Copied[];
  /** Avatars that could not be copied, and why. */
  readonly failed: readonly { readonly from: string; readonly reason: string }[];
}

/** An avatar has at most ten looks when it is created. */
const maxImages = 10;

/** Copies one avatar after the other. One that fails does not stop the others. */
export async function copyAvatars(input: CopyInput, context: CommandContext): Promise<CopyResult> {
  const { from, to, id: ids, limit } = input;
  if (from === to) throw usageError(`--from and --to are both ${from}.`, "Name two systems.");
  const { capabilityTable } = await import("@likeness/client/systems");
  if (!capabilityTable[from].list) throw cannot(from, "list its avatars");
  if (!capabilityTable[to].fromImages) throw cannot(to, "create an avatar from images");
  const source = await context.connect({ runsWorker: false, system: from });
  const target = await context.connect({ runsWorker: false, system: to });
  const { signal } = context;
  const copied: Copied[] = [];
  const failed: CopyResult["failed"][number][] = [];
  const avatars = ids
    ? await Promise.all(ids.map((id) => source.avatars.get(id, { signal })))
    : await source.avatars.list({ limit: 100 }, { signal }).toArray({ limit });
  for (const avatar of avatars) {
    signal.throwIfAborted();
    try {
      copied.push(await copyAvatar({ source, target, from, to }, avatar, signal));
    } catch (error) {
      if (signal.aborted) throw error;
      failed.push({ from: avatar.id, reason: error instanceof Error ? error.message : String(error) });
    }
    context.emit({ kind: "counted", done: copied.length, failed: failed.length, total: avatars.length });
  }
  return { copied, failed };
}

interface Ends {
  readonly source: Likeness;
  readonly target: Likeness;
  readonly from: SystemName;
  readonly to: SystemName;
}

async function copyAvatar(
  { source, target, from, to }: Ends,
  avatar: Avatar,
  signal: AbortSignal,
): Promise<Copied> {
  if (avatar.status !== "ready") throw new Error(`it is ${avatar.status}`);
  const [{ looks }, { capabilityTable }] = await Promise.all([
    import("@likeness/client/looks"),
    import("@likeness/client/systems"),
  ]);
  const urls = [avatar.imageUrl];
  if (capabilityTable[from].looks) {
    const others = await looks(source).list(avatar.id, {}, { signal }).toArray({ limit: 100 });
    for (const look of others) if (look.status === "ready") urls.push(look.imageUrl);
  }
  const images = [...new Set(urls)].slice(0, maxImages);
  const { label } = avatar;
  const common = label === null ? {} : { label };
  const content =
    capabilityTable[to].imageUploads === "url"
      ? { imageUrls: images }
      : { images: await Promise.all(images.map((url) => source.assets.bytes(url, { signal }))) };
  const copy = await looks(target).fromImages({ ...common, ...content }, { signal });
  return { from: avatar.id, to: copy.id, label, images: images.length };
}

function cannot(system: SystemName, what: string): CliError {
  return new CliError("unsupported", `${system} cannot ${what}.`, {
    hint: "Run avatar systems to see what each system can do.",
  });
}

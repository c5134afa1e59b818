import { extname } from "node:path";
import type { ImageFormat } from "@likeness/client";
import type { Settings } from "../config/settings.ts";
import type { CommandContext } from "../context.ts";
import { type Format, imageFormat } from "../options/choices.ts";
import { resolveFormat } from "./destination.ts";
import type { SavedImage } from "./save-images.ts";

interface Requested {
  readonly format?: Format | undefined;
  readonly output?: string | undefined;
}

/** The format of the flag, the file name or the config file. A system that has no formats is not asked for that of the file. */
export async function requestedFormat(
  { format, output }: Requested,
  { target, config }: Settings,
): Promise<ImageFormat | undefined> {
  const requested = resolveFormat(format, output) ?? (config.format && imageFormat(config.format));
  if (target.kind !== "system" || format !== undefined) return requested;
  const { capabilityTable } = await import("@likeness/client/systems");
  return capabilityTable[target.system].format === false ? undefined : requested;
}

/** Such a system may write another format than the file is named for. */
export function warnAboutFormats(
  images: readonly SavedImage[],
  { emit }: Pick<CommandContext, "emit">,
): void {
  for (const { path, image } of images) {
    const extension = path === null ? "" : extname(path).slice(1).toLowerCase();
    if (extension === "" || extension.replace("jpg", "jpeg") === image.format) continue;
    emit({ kind: "warning", message: `${path} contains a ${image.format} image` });
  }
}

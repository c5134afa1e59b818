import type { Look } from "@likeness/client/looks";
import { exitCodes } from "../../errors/cli-error.ts";
import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { displayImages, printImages, relativePath } from "../../output/images.ts";
import type { Printer } from "../../output/printer.ts";
import { printQueued } from "../generate/print.ts";
import type { EmotionsResult } from "./emotions.ts";
import type { EditResult } from "./run.ts";

export async function printEdited(
  result: EditResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  const { job, images, look } = result;
  if (look === null) printQueued(result, printer);
  else await printImages({ job, images, look }, printer, base);
}

/** Prints the paths of written images, or the names of the emotions. */
export async function printEmotions(
  { emotions, images }: EmotionsResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<number> {
  const failed = emotions.some(({ status }) => status === "error");
  const code = failed ? exitCodes.failure : exitCodes.ok;
  if (printer.json) {
    printer.document({ emotions, files: images.map(({ emotion, path }) => ({ emotion, path })) });
    return code;
  }
  for (const { emotion, path, bytes } of images) {
    printer.line(path === null ? emotion : relativePath(path, base));
    await displayImages([bytes], printer);
  }
  for (const look of emotions) printUnfinished(look, printer);
  if (emotions.length === 0)
    printer.errorLine("No emotions yet. To make them, run the command without --list.");
  return code;
}

function printUnfinished(look: Look, printer: Printer): void {
  if (look.status === "pending") printer.errorLine(`${look.emotion}: not finished yet`);
  if (look.status === "error")
    printer.errorLine(`${printer.paintError("red", "error:")} ${look.emotion}: ${look.error.message}`);
}

import type { Agent, AgentIdentity } from "@likeness/client/manage";
import type { ListResult } from "../../client/list.ts";
import { exitCodes } from "../../errors/cli-error.ts";
import type { WorkingDirectory } from "../../files/resolve-path.ts";
import { formatDate } from "../../output/date.ts";
import { displayImages, printImages, relativePath } from "../../output/images.ts";
import { printList } from "../../output/list.ts";
import type { Printer } from "../../output/printer.ts";
import { printBrief } from "../brief/print.ts";
import type { IdentityFileResult, RenderResult } from "./identity-file.ts";
import type { AgentResult, DefaultsResult, DeleteAgentResult, EmotionsResult } from "./run.ts";

export function printAgent(agent: Agent, printer: Printer): undefined {
  if (printer.json) printer.document({ agent });
  else printer.line(formatAgent(agent, printer));
}

export function printAgents(list: ListResult<Agent>, printer: Printer): undefined {
  printList(
    list,
    printer,
    (agent) => formatAgent(agent, printer),
    "No agents yet. Create one: avatar agent create research-bot",
  );
}

/** Prints the path of a written picture, or shows the picture in the terminal. */
export async function printAgentWithPicture(
  { agent, picture, path }: AgentResult,
  printer: Printer,
  base: WorkingDirectory,
  output?: string,
): Promise<undefined> {
  if (printer.json) {
    printer.document({ agent, file: path });
    return;
  }
  if (picture && output === "-") {
    printer.stdout.write(picture);
    return;
  }
  printer.line(path === null ? formatAgent(agent, printer) : relativePath(path, base));
  if (picture) await displayImages([picture], printer);
}

function formatAgent({ name, createdAt, picture }: Agent, { paint }: Printer): string {
  return `${formatDate(createdAt)}  ${paint("bold", name)}  ${paint("dim", picture?.kind ?? "no picture")}`;
}

export function printDeletedAgents(results: readonly DeleteAgentResult[], printer: Printer): number {
  const failed = results.filter(({ error }) => error !== null);
  const deleted = results.filter(({ error }) => error === null);
  if (printer.json) {
    printer.document({
      deleted: deleted.map(({ name }) => name),
      failed: failed.map(({ name, error }) => ({ name, code: error?.code, message: error?.message })),
    });
  } else {
    for (const { name } of deleted) printer.line(`Deleted agent ${name}`);
    for (const { name, error } of failed)
      printer.errorLine(`${printer.paintError("red", "error:")} ${name}: ${error?.message ?? ""}`);
  }
  return failed.length > 0 ? exitCodes.failure : exitCodes.ok;
}

export function printDefaults({ agents, errors }: DefaultsResult, printer: Printer): number {
  if (printer.json) printer.document({ agents, errors });
  else {
    for (const name of agents) printer.line(name);
    for (const { agent, message } of errors)
      printer.errorLine(`${printer.paintError("red", "error:")} ${agent}: ${message}`);
    if (agents.length === 0 && errors.length === 0) printer.errorLine("All agents already have a picture.");
  }
  return errors.length > 0 ? exitCodes.failure : exitCodes.ok;
}

export function printIdentity(identity: AgentIdentity, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ identity });
    return;
  }
  const { name, kind, status, prompt, refinedPrompt, hasReference } = identity;
  const lines = {
    name,
    picture: kind === "none" ? "no picture" : kind,
    status: status ?? "no avatar",
    prompt: prompt ?? "",
    understood: refinedPrompt ?? "",
    reference: hasReference ? "yes" : "no",
  };
  for (const [title, text] of Object.entries(lines))
    if (text !== "") printer.line(`${printer.paint("dim", title.padEnd(10))}  ${text}`);
}

export async function printEmotions(
  { emotions, images }: EmotionsResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (printer.json) {
    const files = images.map(({ emotion, path }) => ({ emotion, path }));
    printer.document({ emotions, files });
    return;
  }
  for (const { emotion, path, bytes } of images) {
    printer.line(path === null ? emotion : relativePath(path, base));
    await displayImages([bytes], printer);
  }
  if (images.length === 0) printer.errorLine("No emotions yet. They are made after avatar agent generate.");
}

/** Prints the path of a new file, so that scripts can read it. */
export function printNewIdentityFile(
  { path, file }: IdentityFileResult,
  printer: Printer,
  base: WorkingDirectory,
): undefined {
  if (printer.json) {
    printer.document({ path, identity: file });
    return;
  }
  printer.line(relativePath(path, base));
  if (file.description !== undefined) printer.errorLine(printer.paintError("dim", file.description));
}

export async function printIdentityFile(
  { path, file, images }: IdentityFileResult & Pick<RenderResult, "images">,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (printer.json) {
    printer.document({ path, identity: file, files: images.map((image) => ({ path: image.path })) });
    return;
  }
  if (images.length > 0) return printImages({ images }, printer, base);
  const { name, prompt, description, code, seed, brief, emotions } = file;
  const lines = { name, prompt, looks: description, code, seed: String(seed), emotions: emotions.join(", ") };
  for (const [title, text] of Object.entries(lines))
    if (text !== undefined && text !== "") printer.line(`${printer.paint("dim", title.padEnd(10))}  ${text}`);
  printBrief(brief, printer);
}

export async function printRendered(
  { file, images }: RenderResult,
  printer: Printer,
  base: WorkingDirectory,
): Promise<undefined> {
  if (!printer.json) return printImages({ images }, printer, base);
  printer.document({ identity: file, files: images.map(({ path }) => ({ path })) });
}

import type { Resolution } from "../api/prices.ts";
import type { Drawn } from "../drawing/protocol.ts";
import { createParamsOf, isPromptOnly } from "./create-params.ts";
import { aspectRatioOf, type Draft } from "./draft.ts";

export const languages = ["curl", "SDK", "CLI", "React"] as const;
export type Language = (typeof languages)[number];

/** The program that makes the avatar of a draft. */
export function codeOf(
  language: Language,
  draft: Draft,
  drawn: Pick<Drawn, "alt" | "code" | "brief" | "seed">,
  { resolution, server }: { readonly resolution: Resolution; readonly server: string },
): string {
  const params = createParamsOf(draft, drawn, { resolution });
  switch (language) {
    case "curl":
      return `curl ${server}api/v1/avatars \\
  -H "Authorization: Bearer $LIKENESS_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d ${shellQuoted(JSON.stringify(params, null, 2))}`;
    case "SDK":
      return `import { Likeness } from "@likeness/client";

const likeness = new Likeness();
const job = await likeness.avatars.create(${literal(camelCase(params))});
const { avatar } = await job.done();
console.log(avatar.imageUrl);`;
    case "CLI":
      return cliOf(draft, drawn, resolution);
    case "React":
      return `import { Avatar } from "@likeness/react";

<Avatar ${reactSource(draft, drawn)} size={96} alt={${JSON.stringify(drawn.alt)}} />`;
  }
}

function cliOf(draft: Draft, { code, seed }: Pick<Drawn, "code" | "seed">, resolution: Resolution): string {
  const ratio = aspectRatioOf(draft.shape);
  const aspect = ratio === "1:1" ? "" : ` --aspect ${ratio}`;
  if (code !== undefined && !isPromptOnly(draft))
    return `npx @likeness/cli draw --code ${code}${aspect} -o avatar.png`;
  const without = draft.without === "" ? "" : ` \\\n  --negative-prompt ${shellQuoted(draft.without)}`;
  return `npx @likeness/cli create ${shellQuoted(draft.prompt)}${without} \\
  --seed ${seed}${aspect} --resolution ${resolution} -o avatar.png`;
}

/** Several characters have no code. */
function reactSource({ prompt }: Draft, { code, seed }: Pick<Drawn, "code" | "seed">): string {
  return code === undefined ? `prompt={${JSON.stringify(prompt)}} seed={${seed}}` : `code="${code}"`;
}

/** A word of a shell, whatever it has in it. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The fields as the SDK has them. */
function camelCase(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    camelCase(inner),
  ]);
  return Object.fromEntries(entries);
}

/** An object as TypeScript is written: keys without quotes. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([a-zA-Z]+)":/gm, "$1$2:");
}

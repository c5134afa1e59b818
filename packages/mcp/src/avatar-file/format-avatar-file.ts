import { stringify } from "yaml";
import { type AvatarFile, avatarFileName } from "./avatar-file.ts";

/** Writes an identity file, which `parseAvatarFile` reads. */
export function formatAvatarFile(file: AvatarFile): string {
  const { name, prompt, description, brief, seed, drawingVersion, code, emotions } = file;
  const { sources: _sources, ...traits } = brief;
  const yaml = stringify(
    {
      likeness: 1,
      name,
      ...(prompt !== undefined && { prompt }),
      ...(description !== undefined && { description }),
      seed,
      drawing_version: drawingVersion,
      code,
      brief: traits,
      emotions: [...emotions],
    },
    { lineWidth: 0 },
  );
  return `---\n${yaml}---\n\n${bodyOf(file)}`;
}

function bodyOf({ name, description, emotions }: AvatarFile): string {
  const fileName = avatarFileName(name);
  const looks = description === undefined ? "" : ` ${oneLine(description)}`;
  const moods = emotions.length > 0 ? `\n\nThe agent shows these emotions: ${emotions.join(", ")}.` : "";
  return `# The face of ${name}

This file is how the agent ${name} looks.${looks} The same file gives the same picture on every machine, without a server and without an API key.

To draw it:

    npx @likeness/cli agent render ${fileName} -o ${name}.svg
    npx @likeness/cli agent render ${fileName} --emotion happy -o ${name}-happy.svg

With the MCP server of Likeness, call the tool \`agent_avatar\` with the text of this file as \`identity\`.${moods}

\`code\` is the face: the traits of \`brief\`, the \`seed\` and the version of the drawing. Keep it to keep the face. To change the face, change \`brief\` and remove \`code\`.
`;
}

/** So that a text cannot become another part of the document. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

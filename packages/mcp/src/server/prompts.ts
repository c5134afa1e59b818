import { styles } from "@likeness/contract/v1/values";
import { completable, type GetPromptResult, type McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";

/** Ready requests, which clients show as commands. */
export function registerPrompts(server: McpServer): void {
  const style = completable(
    z.string().max(40).optional().describe("Art style, such as flat or comic."),
    (value) => styles.filter((name) => name.startsWith(value ?? "")),
  );

  server.registerPrompt(
    "headshot",
    {
      title: "A headshot of a person",
      description: "A head and shoulders portrait from a description.",
      argsSchema: z.object({
        person: z.string().max(2000).describe("Who it is: age, hair, clothes, mood."),
        style,
      }),
    },
    ({ person, style: wanted }) =>
      ask(
        `Make a headshot of this person: ${person}`,
        wanted ? `Use the style ${wanted}.` : "",
        'Call read_prompt first. If words that matter have no effect, say them in another way. Then call generate_avatar with hints {"avatar_composition": "Headshot"}, show the picture, and say what of the description is not in it.',
      ),
  );

  server.registerPrompt(
    "agent-robot",
    {
      title: "The face of an agent",
      description: "Gives an agent a robot face of its own, and keeps it in a file.",
      argsSchema: z.object({
        name: z.string().max(63).describe("Name of the agent: a-z, 0-9, ., _ and -."),
        role: z.string().max(2000).optional().describe("What the agent does."),
      }),
    },
    ({ name, role }) =>
      ask(
        `Give the agent ${name} a face.`,
        role ? `What it does: ${role}` : "",
        role
          ? "Describe one friendly robot that fits this in one sentence, and call agent_avatar with that as prompt."
          : "Call agent_avatar with the name alone: it has a robot of its own.",
        "Show the picture, and keep the text of `file` under the name `file_name` in the project, so that the face stays the same. If this server can write files, pass save: true instead.",
      ),
  );

  server.registerPrompt(
    "cast",
    {
      title: "Several characters in one picture",
      description: "A picture of two to six characters together.",
      argsSchema: z.object({
        characters: z.string().max(2000).describe("The characters, separated by commas."),
        scene: z.string().max(1000).optional().describe("Where they are."),
      }),
    },
    ({ characters, scene }) =>
      ask(
        `Make one picture of these characters together: ${characters}`,
        scene ? `They are here: ${scene}` : "",
        'Join the characters by "and" in one English prompt, such as "a chef with a red beard and a girl with glasses in a kitchen". Call read_prompt and check that `characters` is their number. Then call generate_avatar with aspect_ratio 16:9 and show the picture.',
      ),
  );
}

function ask(...lines: readonly string[]): GetPromptResult {
  const text = lines.filter((line) => line !== "").join("\n\n");
  return { messages: [{ role: "user", content: { type: "text", text } }] };
}

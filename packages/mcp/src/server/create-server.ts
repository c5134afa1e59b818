import { McpServer } from "@modelcontextprotocol/server";
import type { LocalWork } from "../local/local-work.ts";
import { registerAvatarTools } from "../tools/avatars.ts";
import { registerFaceTools } from "../tools/faces.ts";
import { registerGenerationTools } from "../tools/generate.ts";
import { version } from "../version.ts";
import type { McpServerOptions } from "./options.ts";
import { registerPrompts } from "./prompts.ts";
import { registerResources } from "./resources.ts";

/**
 * A server of the Model Context Protocol with the tools, resources and prompts of Likeness, for one connection or request.
 * It is the same over stdio and over HTTP, and has no state of its own: jobs and avatars are where `likeness` has them.
 */
export function createMcpServer(options: McpServerOptions): McpServer {
  const server = new McpServer(
    {
      name: "likeness",
      title: "Likeness",
      version,
      description: "Faces for people, agents and characters, drawn from words.",
    },
    {
      // Nothing of it changes while a client is connected.
      capabilities: {
        tools: { listChanged: false },
        resources: { listChanged: false },
        prompts: { listChanged: false },
      },
      instructions,
    },
  );
  const complete = { ...options, local: options.local ?? lazyWork };
  registerGenerationTools(server, options);
  registerFaceTools(server, complete);
  registerAvatarTools(server, options);
  registerResources(server, complete);
  registerPrompts(server);
  return server;
}

const instructions = `Likeness draws faces from words, always the same for the same input.
- For an agent: agent_avatar. Keep the file that it returns; with it, the face is the same everywhere, with every emotion, for free.
- For a person or character: read_prompt shows what will be understood, generate_avatar draws it, save_avatar keeps it, edit_look and express change it.
- The result of a call says what of the wish is not in the picture. Tell the user.
- Calls that cost credits take max_credits and idempotency_key.`;

/** The drawing is loaded on first use. */
const lazyWork: LocalWork = {
  readPrompt: async (input) => (await import("../local/local-work.ts")).readPrompt(input),
  identify: async (input) => (await import("../local/local-work.ts")).identify(input),
  drawFace: async (input) => (await import("../local/local-work.ts")).drawFace(input),
};

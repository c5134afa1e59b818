// The pages of the site in the order in which the sidebar shows them. Add a new page here; its file is relative to docs/.

export interface SidebarGroup {
  readonly title: string;
  readonly pages: readonly SidebarPage[];
}

export interface SidebarPage {
  readonly title: string;
  readonly file: string;
}

const page = (title: string, file: string): SidebarPage => ({ title, file });

export const sidebar: readonly SidebarGroup[] = [
  {
    title: "Introduction",
    pages: [
      page("Start in a minute", "start.md"),
      page("Gallery", "gallery.md"),
      page("Prompts in practice", "prompts-in-practice.md"),
      page("Languages", "languages.md"),
      page("Comparison", "comparison.md"),
    ],
  },
  {
    title: "Use it",
    pages: [
      page("SDK", "../packages/client/README.md"),
      page("Command line", "../packages/cli/README.md"),
      page("Studio", "studio.md"),
      page("React", "../packages/react/README.md"),
      page("Illustrator", "../packages/illustrator/README.md"),
      page("Photos: faces and cut-outs", "../packages/faces/README.md"),
      page("AI SDK", "../packages/ai-sdk/README.md"),
      page("MCP and identity files", "../packages/mcp/README.md"),
      page("Mock server for tests", "../packages/mock/README.md"),
    ],
  },
  {
    title: "Guides",
    pages: [
      page("Avatars, looks, photos, casts", "avatars.md"),
      page("Agents and their states", "agents.md"),
      page("Emotions for agents", "emotions.md"),
      page("Images by URL, sets, packs", "images-by-url.md"),
      page("Publishing and the feed", "publishing.md"),
      page("Webhooks", "webhooks.md"),
      page("Image models", "models.md"),
      page("MCP server", "mcp.md"),
      page("OpenAI's images API", "openai.md"),
      page("All routes by curl", "tour.md"),
    ],
  },
  {
    title: "Recipes",
    pages: [
      page("Avatars for users", "recipes/users.md"),
      page("Next", "recipes/next.md"),
      page("Express", "recipes/express.md"),
      page("Hono", "recipes/hono.md"),
      page("Jest", "recipes/jest.md"),
      page("Bun", "recipes/bun.md"),
    ],
  },
  {
    title: "Run the backend",
    pages: [
      page("Engine", "../packages/engine/README.md"),
      page("Running a server", "serving.md"),
      page("More machines", "more-machines.md"),
    ],
  },
  {
    title: "Systems",
    pages: [
      page("What each can do", "systems/README.md"),
      page("Pi", "systems/pi.md"),
      page("Percify", "systems/percify.md"),
      page("Trinity", "systems/trinity.md"),
      page("Hoox", "systems/hoox.md"),
      page("Argil", "systems/argil.md"),
    ],
  },
  {
    title: "Project",
    pages: [
      page("Architecture", "architecture.md"),
      page("Contributing", "../CONTRIBUTING.md"),
      page("Versions and support", "releases.md"),
      page("Security", "../SECURITY.md"),
      page("Contract", "../packages/contract/README.md"),
    ],
  },
];

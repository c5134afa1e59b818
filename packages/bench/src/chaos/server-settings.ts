import * as z from "zod";

/** What a server process of a campaign is started with. */
export const serverSettings = z.object({
  port: z.int(),
  apiKey: z.string(),
  time: z.object({ since: z.number(), speed: z.number() }),
  /** How often it tells of its memory, in milliseconds; left out, never. */
  measureEveryMs: z.number().exactOptional(),
  place: z.discriminatedUnion("store", [
    z.object({ store: z.literal("sqlite"), dataDir: z.string() }),
    z.object({ store: z.literal("postgres"), url: z.string(), schema: z.string() }),
  ]),
});

export type ServerSettings = z.infer<typeof serverSettings>;

/** What a server process says on its standard output, a line each. */
export const serverLine = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("fault"), text: z.string() }),
  /** In bytes; `heap` is what is left after a collection. */
  z.object({ kind: z.literal("memory"), rss: z.number(), heap: z.number() }),
]);

export type ServerLine = z.infer<typeof serverLine>;

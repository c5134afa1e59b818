import * as z from "zod";

/** Settings of a server process. */
export const serverSettings = z.object({
  port: z.int(),
  apiKey: z.string(),
  clock: z.object({ startedAt: z.number(), speed: z.number() }),
  /** How often it reports its memory usage, in milliseconds. Default: never. */
  measureEveryMs: z.number().exactOptional(),
  storage: z.discriminatedUnion("store", [
    z.object({ store: z.literal("sqlite"), dataDir: z.string() }),
    z.object({ store: z.literal("postgres"), url: z.string(), schema: z.string() }),
  ]),
});

export type ServerSettings = z.infer<typeof serverSettings>;

/** A message of a server process, one per line of its standard output. */
export const serverMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready") }),
  z.object({ kind: z.literal("fault"), text: z.string() }),
  /** The sizes are in bytes; `heap` is measured after a garbage collection. */
  z.object({ kind: z.literal("memory"), rss: z.number(), heap: z.number() }),
]);

export type ServerMessage = z.infer<typeof serverMessage>;

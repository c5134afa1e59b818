import * as z from "zod";
import type { EngineOptions } from "./engine-options.ts";
import { readHost } from "./http/middleware/allowed-hosts.ts";
import { tiers } from "./model/account.ts";
import { systems } from "./model/system.ts";

/** @throws TypeError naming every invalid option. */
export function checkOptions(options: EngineOptions): void {
  // Most engines have no options, and creating the schema takes longer than creating an engine.
  if (Object.keys(options).length === 0) return;
  const checked = makeSchema().safeParse(options);
  if (!checked.success)
    throw new TypeError(`Invalid options of createEngine:\n${z.prettifyError(checked.error)}`);
  checkModelNames(options);
}

function checkModelNames({ model, models, modelRules }: EngineOptions): void {
  if (model !== undefined && models !== undefined)
    throw new TypeError("Invalid options of createEngine: model and models cannot be combined.");
  const unknown = Object.values(modelRules?.tiers ?? {}).find((name) => !Object.hasOwn(models ?? {}, name));
  if (unknown !== undefined)
    throw new TypeError(
      `Invalid options of createEngine: modelRules.tiers names ${unknown}, which is none of models.`,
    );
}

/** The maximum of the API. Sums of larger amounts would not be exact to a millionth. */
const maxCredits = 1e9;

/** @throws TypeError for an amount of credits that cannot be granted in one entry. */
export function checkCredits(credits: number): void {
  if (credits >= 0 && credits <= maxCredits) return;
  throw new TypeError(
    `credits must be 0 to ${maxCredits.toLocaleString("en")}, not ${credits}; omit it for no limit.`,
  );
}

function makeSchema() {
  const port = z.unknown().optional();
  const milliseconds = z.number().min(1);
  const credits = z.number().min(0).max(maxCredits);
  const worker = z.strictObject({
    concurrency: z.int().min(1).exactOptional(),
    leaseMs: milliseconds.exactOptional(),
    timeoutMs: milliseconds.exactOptional(),
    retries: z.int().min(0).exactOptional(),
    retryPauseMs: milliseconds.exactOptional(),
  });
  const bytes = z.int().min(1).exactOptional();
  const origin = z
    .string()
    .refine(
      (text) => text === "*" || URL.parse(text)?.origin === text,
      "must be * or an origin, like https://app.example, without a path or a slash at its end",
    );
  const token = z.string().regex(/^[\x21-\x7e]+$/, "must be visible ASCII characters without spaces");
  const host = z
    .string()
    .refine(
      (text) => text === "*" || readHost(text) !== null,
      "must be * or a host, like faces.example or faces.example:8080, without https:// or a path",
    );
  const limit = z.int().min(1).nullable().exactOptional();
  const limits = z.strictObject({ requestsPerMinute: limit, concurrentJobs: limit, queuedJobs: limit });
  return z.strictObject({
    dataDir: z.string().min(1).optional(),
    apiKey: token.optional(),
    encryptionKey: z.union([z.string().min(1), z.array(z.string()).min(1)]).optional(),
    eventRetentionDays: z.number().positive().optional(),
    publicUrl: z.url({ protocol: /^https?$/ }).optional(),
    allowedHosts: z.array(host).optional(),
    failedAuthPerMinute: z.union([z.literal(false), z.int().min(1)]).optional(),
    basePath: z
      .string()
      .regex(/^(\/[\w.~-]+)*\/?$/, "must begin with a slash and be part of a path, like /likeness")
      .optional(),
    systems: z.array(z.enum(systems)).min(1).optional(),
    publicDraw: z
      .union([z.boolean(), z.strictObject({ requestsPerMinute: z.int().min(1).exactOptional() })])
      .optional(),
    worker: z.union([z.literal(false), worker]).optional(),
    prices: z
      .strictObject({
        image: credits,
        image4K: credits,
        upscale: credits,
        photo: credits,
        cast: credits,
        imageTwin: credits,
        videoTwin: credits,
        models: z.record(z.string(), credits),
      })
      .partial()
      .optional(),
    limits: z.partialRecord(z.enum(tiers), limits).optional(),
    uploads: z.strictObject({ accountBytes: bytes, processBytes: bytes }).optional(),
    webhooks: z
      .union([z.literal(false), z.strictObject({ allowPrivate: z.boolean().exactOptional() })])
      .optional(),
    cors: z.strictObject({ origins: z.array(origin).min(1) }).optional(),
    metrics: z.union([z.boolean(), z.strictObject({ key: token.exactOptional() })]).optional(),
    docs: z.boolean().optional(),
    sharePages: z.boolean().optional(),
    studio: z
      .union([
        z.literal(false),
        z.custom((value) => typeof value === "function", "must be false or studioFiles(directory)"),
      ])
      .optional(),
    mcp: port,
    ffmpegPath: z.string().min(1).optional(),
    videoReader: port,
    twinSources: port,
    logger: port,
    moderator: port,
    outbound: port,
    rateLimits: port,
    onFault: port,
    model: port,
    models: z
      .record(z.string().regex(/^[\w-]{1,64}$/, "must be a short name"), z.unknown())
      .refine((models) => Object.keys(models).length > 0, "must have at least one model")
      .optional(),
    modelRules: z
      .strictObject({
        tiers: z.partialRecord(z.enum(tiers), z.string().min(1)).exactOptional(),
        order: z.enum(["listed", "cheapest"]).exactOptional(),
      })
      .optional(),
    dailySpending: z.number().min(0).optional(),
    modelCalls: z
      .strictObject({
        timeoutMs: milliseconds.exactOptional(),
        repeatUnknown: z.boolean().exactOptional(),
        costs: z.record(z.string(), z.number().min(0)).exactOptional(),
        providers: z
          .partialRecord(
            z.enum(["openai", "google", "fal", "replicate", "black-forest-labs", "local"]),
            z.strictObject({
              apiKey: token.exactOptional(),
              baseUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
              pollIntervalMs: milliseconds.exactOptional(),
            }),
          )
          .exactOptional(),
      })
      .optional(),
    faces: port,
    defaultPictures: port,
    imageSanitizer: port,
    store: port,
    blobs: port,
    clock: port,
    ids: port,
  } satisfies Record<keyof EngineOptions, z.ZodType>);
}

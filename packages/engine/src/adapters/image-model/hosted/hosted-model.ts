import type { Warning } from "../../../model/job.ts";
import { type ModelCall, mayBePaid } from "../../../model/model-call.ts";
import type { BriefReader } from "../../../ports/brief-reader.ts";
import type { Clock } from "../../../ports/clock.ts";
import type {
  GeneratedImage,
  ImageModel,
  ImageModelContext,
  ImageModelRequest,
  ImageModelResult,
  ModelCalls,
} from "../../../ports/image-model.ts";
import type {
  PictureAbilities,
  PictureAnswer,
  PictureFailure,
  PictureProvider,
  PictureRequest,
} from "../../../ports/picture-provider.ts";
import { chooseShape, ratioName, type Shape } from "./choose-shape.ts";
import { findProblem } from "./find-problem.ts";
import { fitPicture } from "./fit-picture.ts";
import { collectImages } from "./input-images.ts";
import { unrecordedCalls } from "./unrecorded-calls.ts";
import { readRequest, writePrompt } from "./write-prompt.ts";

export interface HostedModelOptions extends HostedModelSettings {
  readonly clock: Clock;
  readonly briefReader: BriefReader;
}

export interface HostedModelSettings {
  /** The time limit of a call, after which it fails with `timeout`. Default 180,000 ms. */
  readonly timeoutMs?: number;
  /**
   * Whether a call is made again if it is not known whether the last one was paid, because the process ended in the middle of
   * it or the connection broke. By default the job fails and says so.
   */
  readonly repeatUnknown?: boolean;
  /** The price of a picture in US dollars, if the model's own is not known or not right. */
  readonly cost?: number;
}

/** Parts of requests that it supports itself, or answers for itself with a warning or a refusal. */
const features = ["base", "emotion", "elements", "cast", "picture"] as const;

/** An image model that makes each picture by one call of a provider, and never pays for one twice. */
export function hostedModel(provider: PictureProvider, options: HostedModelOptions): ImageModel {
  const abilitiesOf = async (): Promise<PictureAbilities> => {
    const abilities = await provider.abilities();
    const { cost } = options;
    return cost === undefined ? abilities : { ...abilities, cost, effortCosts: {} };
  };
  return {
    features,
    check: async (draft) => findProblem(draft, await abilitiesOf(), provider.id),
    async generate(request, context) {
      const abilities = await abilitiesOf();
      const problem = await findProblem(request, abilities, provider.id);
      if (problem) return { ok: false, code: "invalid_input", message: problem.message };
      return generate({ provider, options, abilities, request, context });
    },
  };
}

interface Generation {
  readonly provider: PictureProvider;
  readonly options: HostedModelOptions;
  readonly abilities: PictureAbilities;
  readonly request: ImageModelRequest;
  readonly context: ImageModelContext;
}

async function generate(generation: Generation): Promise<ImageModelResult> {
  const { provider, abilities, request, context } = generation;
  const read = await readRequest(request, generation.options.briefReader, context.signal);
  const inputs = await collectImages(request, abilities.inputImages);
  const shape = chooseShape(request, abilities.shapes);
  const prompt = writePrompt(request, read, inputs, abilities);
  const { width, height } = shape.made;
  const pictureRequest = {
    prompt,
    width,
    height,
    aspectRatio: ratioName(shape.made),
    transparent: request.background === "transparent" && abilities.transparency,
    ...(request.thinkingIntensity !== undefined && { effort: request.thinkingIntensity }),
    images: inputs.images,
  };
  const warnings: Warning[] = [...inputs.warnings, ...warningsOf(request, abilities)];
  context.onProgress("generating", 0.1);
  const make = async (index: number): Promise<MadePicture | PictureResultFailure> => {
    const seed = (request.seed + index) % 2 ** 32;
    const picture = await getPicture(generation, { ...pictureRequest, seed: seed % 2 ** 31 }, index);
    if (!picture.ok) return picture;
    context.onProgress("rendering", 0.1 + (0.8 * (index + 1)) / request.count);
    const fitted = await fitPicture(picture.bytes, request, shape, {
      model: provider.id,
      alt: read.alt,
      startedFromImages: inputs.images.length > 0,
    });
    return fitted ? { ok: true, ...fitted, seed, warnings: picture.warnings ?? [] } : notAnImage(provider.id);
  };
  // What is wrong with the first would be wrong with all.
  const first = await make(0);
  if (!first.ok) return resultOf(first);
  const others = await Promise.all(Array.from({ length: request.count - 1 }, (_, i) => make(i + 1)));
  const images: GeneratedImage[] = [];
  for (const picture of [first, ...others]) {
    if (!picture.ok) return resultOf(picture);
    const { image, seed } = picture;
    images.push({ ...image, seed, alt: read.alt });
    warnings.push(...picture.fitWarnings, ...picture.warnings.map(modelWarning));
  }
  return {
    ok: true,
    images,
    brief: read.brief,
    mode: request.references.length > 0 ? "references" : "prompt",
    warnings: withoutRepeats(warnings),
    outputApplied: outputApplied(shape, images, request),
    version: provider.id,
    license: "Terms of the image model's provider",
    credit: `Generated by ${provider.id}`,
  };
}

interface MadePicture {
  readonly ok: true;
  readonly image: Omit<GeneratedImage, "seed" | "alt">;
  readonly seed: number;
  readonly fitWarnings: readonly Warning[];
  readonly warnings: readonly string[];
}

interface PictureResultFailure {
  readonly ok: false;
  readonly failure: Pick<PictureFailure, "code" | "message" | "retryAfterMs">;
  readonly isRetryable: boolean;
}

function resultOf({ failure, isRetryable }: PictureResultFailure): ImageModelResult {
  return { ok: false, ...failure, isRetryable };
}

/** Gets one picture: that of an earlier attempt, or by a call. */
async function getPicture(
  { provider, options, abilities, context, request: { jobId } }: Generation,
  request: PictureRequest,
  index: number,
): Promise<Extract<PictureAnswer, { ok: true }> | PictureResultFailure> {
  const calls = context.calls ?? unrecordedCalls(jobId, options.clock);
  const earlier = calls.list().filter(({ model, image }) => model === provider.id && image === index);
  for (const call of earlier) {
    const bytes = call.outcome === "completed" ? await calls.read(call) : null;
    if (bytes) return { ok: true, bytes };
  }
  const unsettled = earlier.findLast(mayBePaid);
  const { repeat } = abilities;
  const cost = abilities.effortCosts?.[request.effort ?? ""] ?? abilities.cost;
  const repeated = unsettled && repeatable(unsettled, repeat, options.repeatUnknown === true);
  if (repeated === "no") return cannotRepeat(provider.id);
  const begun =
    unsettled && repeated === "same"
      ? { ok: true as const, id: unsettled.id }
      : await calls.begin({ model: provider.id, image: index, ...(cost !== null && { cost }) });
  if (!begun.ok) {
    return {
      ok: false,
      failure: { code: "rate_limited", message: begun.message },
      isRetryable: false,
    };
  }
  const answer = await callWithin(provider, options, request, context, {
    idempotencyKey: begun.id,
    ...(repeated === "same" && unsettled?.submission !== undefined && { submission: unsettled.submission }),
    onSubmitted: (submission) => calls.submitted(begun.id, submission),
  });
  return settle(answer, { calls, id: begun.id, repeat, repeatUnknown: options.repeatUnknown === true });
}

/** `same` continues or repeats the call, `new` makes another, and `no` could pay twice. */
function repeatable(
  { submission }: ModelCall,
  repeat: PictureAbilities["repeat"],
  repeatUnknown: boolean,
): "same" | "new" | "no" {
  if (repeat === "free" || repeat === "idempotent") return "same";
  if (repeat === "resumable" && submission !== undefined) return "same";
  return repeatUnknown ? "new" : "no";
}

function cannotRepeat(id: string): PictureResultFailure {
  return {
    ok: false,
    failure: {
      code: "upstream_error",
      message: `a call of ${id} for this picture did not end, and it may have been paid; it was not repeated, because ${id} cannot say whether it was`,
    },
    isRetryable: false,
  };
}

function notAnImage(id: string): PictureResultFailure {
  return {
    ok: false,
    failure: { code: "upstream_error", message: `${id} returned something that is not an image` },
    isRetryable: false,
  };
}

/** Records how the call ended. */
async function settle(
  answer: PictureAnswer,
  {
    calls,
    id,
    repeat,
    repeatUnknown,
  }: {
    readonly calls: ModelCalls;
    readonly id: string;
    readonly repeat: PictureAbilities["repeat"];
    readonly repeatUnknown: boolean;
  },
): Promise<Extract<PictureAnswer, { ok: true }> | PictureResultFailure> {
  if (answer.ok) {
    const { bytes, cost } = answer;
    await calls.end(id, { outcome: "completed", picture: bytes, ...(cost !== undefined && { cost }) });
    return answer;
  }
  const { code, message, retryAfterMs, mayBePaid: isUnknown, hasEnded = false } = answer;
  await calls.end(id, { outcome: isUnknown ? "unknown" : "failed" });
  const call = calls.list().find((one) => one.id === id);
  const isRetryable =
    !isUnknown || (!hasEnded && call !== undefined && repeatable(call, repeat, repeatUnknown) !== "no");
  const note = isUnknown && !isRetryable && repeat !== "free" ? "; the provider may charge for it" : "";
  return {
    ok: false,
    failure: { code, message: message + note, ...(retryAfterMs !== undefined && { retryAfterMs }) },
    isRetryable,
  };
}

/** Calls the provider within the time limit. */
async function callWithin(
  provider: PictureProvider,
  { clock, timeoutMs = 180_000 }: HostedModelOptions,
  request: PictureRequest,
  { signal }: ImageModelContext,
  call: Omit<Parameters<PictureProvider["makePicture"]>[1], "signal">,
): Promise<PictureAnswer> {
  const timeout = new AbortController();
  const finished = new AbortController();
  const seconds = timeoutMs / 1000;
  clock.sleep(timeoutMs, finished.signal, { background: true }).then(
    () => timeout.abort(new DOMException(`no answer within ${seconds} seconds`, "TimeoutError")),
    () => undefined,
  );
  signal.throwIfAborted();
  const limited = AbortSignal.any([signal, timeout.signal]);
  // A provider that ignores its signal must not keep the attempt.
  const stopped = new Promise<never>((_, reject) => {
    limited.addEventListener("abort", () => reject(limited.reason), { once: true });
  });
  try {
    return await Promise.race([provider.makePicture(request, { ...call, signal: limited }), stopped]);
  } catch (error) {
    if (!timeout.signal.aborted || signal.aborted) throw error;
    return {
      ok: false,
      code: "timeout",
      message: `${provider.id} did not answer within ${seconds} seconds`,
      mayBePaid: true,
    };
  } finally {
    finished.abort();
  }
}

/** What the model has no parameter for and no words help with. */
function warningsOf(request: ImageModelRequest, { transparency }: PictureAbilities): Warning[] {
  if (request.background !== "transparent" || transparency) return [];
  return [
    {
      code: "background_not_transparent",
      message: "The image model cannot leave the background transparent; it was asked for a plain white one.",
    },
  ];
}

function modelWarning(message: string): Warning {
  return { code: "model_warning", message };
}

function withoutRepeats(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [`${warning.code} ${warning.message}`, warning])).values()];
}

function outputApplied(
  { aspectRatio, resolution }: Shape,
  [image]: readonly GeneratedImage[],
  { size, background }: ImageModelRequest,
) {
  return {
    aspectRatio,
    resolution,
    ...(size !== undefined && { size }),
    format: image?.format ?? "png",
    ...(background === "opaque" && { background }),
  };
}

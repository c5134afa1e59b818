import {
  AbortError,
  APIError,
  ConnectionError,
  DeadlineError,
  JobFailedError,
  Likeness,
  LikenessConfigError,
  TimeoutError,
} from "@likeness/client";
import { type Capabilities, capabilityTable, loadSystem, variablesOf } from "@likeness/client/systems";
import { aspectRatios } from "@likeness/contract/v1/values";
import type { FailureCode, PictureAnswer, PictureFailure, PictureProvider } from "@likeness/engine";

/** Another avatar system as the image model of an engine here: each picture is a job there. */
export function systemProvider(
  name: "pi" | "percify" | "hoox",
  readVariable: (name: string) => string | undefined,
): PictureProvider {
  const capabilities: Capabilities = capabilityTable[name];
  const variables = variablesOf(name);
  const { aspectRatio, referenceImages, seed, idempotency } = capabilities;
  const open = async (): Promise<Likeness | null> => {
    const apiKey = readVariable(variables.apiKey);
    if (apiKey === undefined) return null;
    const baseUrl = readVariable(variables.baseUrl);
    const system = await loadSystem(name, { apiKey, baseUrl, ignoreUnsupported: true });
    // Attempts are made by the engine, which records them.
    return new Likeness<Capabilities>({ system, maxRetries: 0, userAgent: "avatar-cli" });
  };
  return {
    id: name,
    async abilities() {
      return {
        inputImages: typeof referenceImages === "number" ? referenceImages : 0,
        shapes: { kind: "ratios", ratios: Array.isArray(aspectRatio) ? aspectRatio : ownRatios },
        seeds: seed === true,
        transparency: false,
        cost: null,
        repeat: idempotency === "none" ? "resumable" : "idempotent",
      };
    },
    problem: async () =>
      readVariable(variables.apiKey) === undefined ? missingKey(name, variables.apiKey) : null,
    async makePicture(request, { signal, idempotencyKey, submission, onSubmitted }) {
      const likeness = await open();
      if (!likeness) return notConfigured(name, variables.apiKey);
      const ratio = aspectRatios.find((one) => one === request.aspectRatio);
      let wasSubmitted = submission !== undefined;
      try {
        const handle =
          submission === undefined
            ? await likeness.avatars.generate(
                {
                  prompt: request.prompt,
                  ...(ratio && { output: { aspectRatio: ratio } }),
                  ...(request.images.length > 0 && {
                    referenceImages: request.images.map(({ bytes }) => bytes),
                  }),
                  ...(seed === true && { seed: request.seed }),
                },
                { signal, idempotencyKey },
              )
            : likeness.jobs.resume(submission);
        wasSubmitted = true;
        if (submission === undefined) await onSubmitted(handle.id);
        const { avatar } = await handle.done({ signal });
        const url = avatar.images[0]?.url ?? avatar.imageUrl;
        return { ok: true, bytes: await likeness.assets.bytes(url, { signal }) };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        return failureOf(error, name, variables.apiKey, wasSubmitted);
      }
    },
  };
}

function notConfigured(name: string, variable: string): PictureAnswer {
  return {
    ok: false,
    code: "not_configured",
    message: missingKey(name, variable),
    mayBePaid: false,
  };
}

/** Those of the Likeness API, for systems that take any. */
const ownRatios = aspectRatios.filter((ratio) => ratio !== "auto");

function missingKey(name: string, variable: string): string {
  return `${variable} is not set. Set it to a key of ${name}, or use --model likeness, which needs none.`;
}

function failureOf(error: unknown, name: string, variable: string, wasSubmitted: boolean): PictureFailure {
  const fail = (code: FailureCode, message: string, more: Partial<PictureFailure> = {}): PictureFailure => ({
    ok: false,
    code,
    message,
    mayBePaid: wasSubmitted,
    ...more,
  });
  if (error instanceof JobFailedError) {
    const { code, message } = error.job.error;
    const isKnown = failureCodes.find((one) => one === code);
    // A job that fails costs nothing in these systems.
    return fail(isKnown ?? "unknown", `${name}: ${message}`, { mayBePaid: false, hasEnded: true });
  }
  if (error instanceof LikenessConfigError) return fail("invalid_input", `${name}: ${error.message}`);
  if (error instanceof APIError) {
    const { status, retryAfter } = error;
    const retry = retryAfter === undefined ? {} : { retryAfterMs: retryAfter };
    if (status === 401 || status === 403)
      return fail("not_configured", `${name} did not accept the API key in ${variable}`);
    if (status === 402) return fail("not_configured", `the account at ${name} has no credits left`);
    if (status === 429) return fail("rate_limited", `${name} is receiving too many requests`, retry);
    if (error.code === "content_policy_violation")
      return fail("safety_filter", `${name} refused it on grounds of safety`);
    if (status >= 500)
      return fail("upstream_error", `${name} failed (status ${status})`, { mayBePaid: true });
    return fail("invalid_input", `${name} rejected the request: ${error.message}`);
  }
  if (error instanceof TimeoutError || error instanceof DeadlineError)
    return fail("timeout", `${name} did not answer in time`, { mayBePaid: true });
  if (error instanceof ConnectionError || error instanceof AbortError)
    return fail("upstream_error", `the connection to ${name} failed`, { mayBePaid: true });
  return fail("unknown", `${name} failed unexpectedly`, { mayBePaid: true });
}

const failureCodes: readonly FailureCode[] = [
  "not_configured",
  "invalid_input",
  "safety_filter",
  "rate_limited",
  "timeout",
  "upstream_error",
];

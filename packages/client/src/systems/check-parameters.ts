import { fieldsOf, isFields } from "../core/guards.ts";
import { LikenessConfigError } from "../errors/errors.ts";
import { UnsupportedError } from "../errors/unsupported-error.ts";
import type { Capabilities } from "./capabilities.ts";
import type { SystemOptions } from "./system.ts";

/** Requests with parameters that the capabilities do not name. */
type Parameterized =
  | "castAvatars"
  | "createAgent"
  | "createAvatarFromImages"
  | "createAvatarFromPhoto"
  | "createComment"
  | "createEmotions"
  | "createLook"
  | "createTwin"
  | "createWebhook"
  | "deleteAgentAvatar"
  | "generateAgent"
  | "regenerateAgent"
  | "remixAvatar"
  | "saveAvatar"
  | "updateTwin"
  | "updateWebhook";

/** The names of the parameters of each of these requests that the system has. */
export type ParameterChecks<R extends PropertyKey> = { readonly [N in R & Parameterized]: readonly string[] };

interface Definition {
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly options: SystemOptions;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly instead: { readonly [N in keyof Capabilities]?: string };
}

/**
 * Checks the parameters of a request, given as one of its arguments, and returns them. A parameter or value that the system
 * lacks throws UnsupportedError, or is left out with `ignoreUnsupported`.
 */
export function parameterChecks({ name: system, capabilities, options, parameters, instead }: Definition) {
  const known = fieldsOf(capabilities);
  const hints = fieldsOf(instead);

  return (request: string, argument: unknown): unknown => {
    if (!isFields(argument)) return argument;
    if ("as" in argument) return checkImages(request, argument);
    return checkFields(request, argument);
  };

  function checkFields(request: string, fields: object): object {
    const kept = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      if (value === undefined) return [];
      if (name === "output" && isFields(value)) return [[name, checkFields(request, value)]];
      const problem = problemOf(request, name, value);
      if (problem === undefined) {
        if (name === "prompt") checkPrompt(value);
        return [[name, value]];
      }
      if (options.ignoreUnsupported) return [];
      throw new UnsupportedError(
        system,
        problem.feature,
        `${hints[name] ?? problem.instead}, or pass ignoreUnsupported: true`,
      );
    });
    return Object.fromEntries(kept);
  }

  function problemOf(request: string, name: string, value: unknown) {
    const leaveOut = { feature: name, instead: "leave it out" };
    if (request.startsWith("list")) {
      if (name === "limit" || name === "offset") return undefined;
      if (name === "after") {
        return capabilities.pagination === "cursor" ? undefined : { feature: name, instead: "use offset" };
      }
      return isListed(capabilities.filters, name) ? undefined : leaveOut;
    }
    if (request === "updateAvatar" || request === "publishAvatar") {
      return isListed(capabilities.changes, name) ? undefined : leaveOut;
    }
    const own = parameters[request];
    if (own && !own.includes(name)) return leaveOut;
    return valueProblem(request, name, value, own !== undefined);
  }

  /** A parameter that the capabilities do not name is left to the driver. */
  function valueProblem(request: string, name: string, value: unknown, isTaken = false) {
    const capability = known[name];
    const feature = name;
    const isLacking = capability === false || (capability === "edit only" && request !== "createLook");
    if (isLacking && !isTaken) return { feature, instead: "leave it out" };
    if (Array.isArray(capability)) {
      const other = [value].flat().find((each) => !capability.includes(each));
      if (other !== undefined) {
        return {
          feature: `${name} ${JSON.stringify(other)}`,
          instead: capability.length > 0 ? `use one of ${capability.join(", ")}` : "leave it out",
        };
      }
    }
    const amount = Array.isArray(value) ? value.length : value;
    if (typeof capability === "number" && typeof amount === "number" && amount > capability) {
      return {
        feature: `${name} ${amount}`,
        instead: capability > 0 ? `use at most ${capability}` : "leave it out",
      };
    }
    return undefined;
  }

  function checkPrompt(prompt: unknown): void {
    const { promptLength } = capabilities;
    if (typeof prompt !== "string" || [...prompt].length <= promptLength) return;
    throw new LikenessConfigError(
      `the prompt has ${[...prompt].length} characters, and ${system} takes at most ${promptLength}`,
    );
  }

  function checkImages(request: string, encoded: Readonly<Record<string, unknown>>): unknown {
    const { images } = encoded;
    const count = Array.isArray(images) ? images.length : 0;
    const isReferences = /^(generate|createAvatar|generateAgent)$/.test(request);
    const problem = isReferences ? valueProblem(request, "referenceImages", count) : undefined;
    if (problem === undefined) return encoded;
    if (options.ignoreUnsupported) return undefined;
    throw new UnsupportedError(
      system,
      problem.feature,
      `${hints["referenceImages"] ?? problem.instead}, or pass ignoreUnsupported: true`,
    );
  }
}

function isListed(values: Capabilities["filters"], name: string): boolean {
  return values === "any" || (values !== false && values.includes(name));
}

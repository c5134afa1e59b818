import { type Capabilities, capabilityTable, type SystemName, variablesOf } from "@likeness/client/systems";
import { readEnv } from "../../config/env.ts";
import { systemNames } from "../../options/choices.ts";
import type { Io } from "../../terminal/io.ts";

export interface SystemStatus {
  readonly name: SystemName;
  readonly apiKeyVariable: string;
  readonly hasKey: boolean;
  readonly baseUrlVariable: string;
  /** Undefined if the variable is not set. */
  readonly baseUrl: string | undefined;
  readonly capabilities: Capabilities;
}

export function listSystems({ env }: Pick<Io, "env">): readonly SystemStatus[] {
  return systemNames.map((name) => {
    const { apiKey, baseUrl } = variablesOf(name);
    return {
      name,
      apiKeyVariable: apiKey,
      hasKey: readEnv(env, apiKey) !== undefined,
      baseUrlVariable: baseUrl,
      baseUrl: readEnv(env, baseUrl),
      capabilities: capabilityTable[name],
    };
  });
}

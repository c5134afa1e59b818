import type { Operation } from "@likeness/contract/v1";
import type { OpenApiDocument } from "@likeness/contract/v1/document";
import type { System } from "../../src/model/system.ts";

/** What tests read of the contract of a system. */
export interface Contract {
  readonly basePath: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly document: OpenApiDocument;
  checkResponse(
    request: { method: string; url: string },
    response: Response,
  ): Promise<{ param: string; message: string }[]>;
  checkEvent(json: unknown): { param: string; message: string }[];
}

type Other = Exclude<System, "likeness">;

const loaders: Readonly<Partial<Record<Other, () => Promise<Contract>>>> = {
  argil: async () => ({
    ...(await import("@likeness/contract/argil")),
    ...(await import("@likeness/contract/argil/document")),
  }),
  hoox: async () => ({
    ...(await import("@likeness/contract/hoox")),
    ...(await import("@likeness/contract/hoox/document")),
  }),
  openai: async () => ({
    ...(await import("@likeness/contract/openai")),
    ...(await import("@likeness/contract/openai/document")),
  }),
  percify: async () => ({
    ...(await import("@likeness/contract/percify")),
    ...(await import("@likeness/contract/percify/document")),
  }),
  pi: async () => ({
    ...(await import("@likeness/contract/pi")),
    ...(await import("@likeness/contract/pi/document")),
  }),
  trinity: async () => ({
    ...(await import("@likeness/contract/trinity")),
    ...(await import("@likeness/contract/trinity/document")),
  }),
};

export async function loadContract(system: System): Promise<Contract> {
  const contract = system === "likeness" ? undefined : await loaders[system]?.();
  if (!contract) throw new Error(`There is no contract of ${system} in test/support/contracts.ts.`);
  return contract;
}

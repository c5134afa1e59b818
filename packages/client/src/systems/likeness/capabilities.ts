import type { Capabilities } from "../capabilities.ts";

export const capabilities: Capabilities = {
  idempotentWrites: true,
  longPollSeconds: 20,
  imageUploads: "form",
};

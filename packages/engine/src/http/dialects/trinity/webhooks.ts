import type { EventWriter } from "../../../ports/event-writer.ts";

/** Trinity sends no webhooks about avatars, and nothing of its API creates one. */
export function createEventWriter(): EventWriter {
  return {
    write({ delivery }) {
      throw new TypeError(`Trinity has no webhooks, but delivery ${delivery.id} is to be written for it.`);
    },
  };
}

import type { EventWriter } from "../../../ports/event-writer.ts";

/** OpenAI sends no webhooks about images, and nothing of its API creates one. */
export function createEventWriter(): EventWriter {
  return {
    write({ delivery }) {
      throw new TypeError(`OpenAI has no webhooks, but delivery ${delivery.id} is to be written for it.`);
    },
  };
}

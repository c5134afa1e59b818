import type { System } from "../model/system.ts";
import type { EventWriter, WebhookPayload } from "../ports/event-writer.ts";
import { createAssetUrl, type UrlSigner, urlExpiry } from "./asset-urls.ts";
import type { DialectSource } from "./dialect.ts";

export interface EventWritersOptions {
  /** The version of this package. */
  readonly version: string;
  readonly sign: UrlSigner;
  /** The beginning of the image URLs of a payload. */
  originOf(payload: WebhookPayload): string;
}

/** Finds the writer of the events of a system; its dialect is loaded on first use. */
export function createEventWriters(
  dialects: readonly DialectSource[],
  { version, sign, originOf }: EventWritersOptions,
): (system: System) => Promise<EventWriter> {
  const writers = new Map<System, Promise<EventWriter>>();
  return (system) => {
    const writer = writers.get(system) ?? load(system);
    writers.set(system, writer);
    return writer;
  };

  async function load(system: System): Promise<EventWriter> {
    const source = dialects.find((each) => each.system === system);
    if (!source) throw new Error(`The engine has no dialect for webhooks of ${system}.`);
    const { createEventWriter, assetPath } = await source.load();
    return createEventWriter({
      version,
      assetUrlFor: (payload, now) =>
        createAssetUrl(assetPath, {
          accountId: payload.delivery.accountId,
          sign,
          origin: originOf(payload),
          expires: urlExpiry(now, null),
        }),
    });
  }
}

import type { Outbound } from "@likeness/engine";

/** What happens to a webhook on its way to the receiver. */
export const webhookFaultKinds = ["lost", "duplicated", "reordered"] as const;

/**
 * `lost`: the receiver does not get this attempt, and the server repeats it later. `duplicated`: the receiver gets it
 * twice. `reordered`: the receiver gets it after the next one.
 */
export type WebhookFault = (typeof webhookFaultKinds)[number];

export function isWebhookFault(fault: unknown): fault is WebhookFault {
  return webhookFaultKinds.some((kind) => kind === fault);
}

type SendResult = Awaited<ReturnType<Outbound["send"]>>;
type Send = (signal?: AbortSignal) => Promise<SendResult>;

/** The faults of the next webhooks. */
export class WebhookFaults {
  readonly #pending: WebhookFault[] = [];
  readonly #held: Send[] = [];

  /** @throws TypeError if the fault does not exist or the number is not a positive integer. */
  add(fault: WebhookFault, times: number): void {
    if (!webhookFaultKinds.includes(fault))
      throw new TypeError(
        `Unknown fault ${fault}. Known faults of webhooks: ${webhookFaultKinds.join(", ")}.`,
      );
    if (!Number.isSafeInteger(times) || times < 1)
      throw new TypeError(`times must be an integer of at least 1; it is ${times}.`);
    this.#pending.push(...Array<WebhookFault>(times).fill(fault));
  }

  /** The same outbound, whose `send` applies the faults. */
  applyTo(outbound: Outbound): Outbound {
    return {
      check: (url) => outbound.check(url),
      download: (download, signal) => outbound.download(download, signal),
      // Images are requested with GET.
      send: (request, signal) =>
        request.method === "POST"
          ? this.#send((until) => outbound.send(request, until), signal)
          : outbound.send(request, signal),
    };
  }

  async #send(send: Send, signal: AbortSignal | undefined): Promise<SendResult> {
    const fault = this.#pending.shift();
    if (fault === "lost") return { ok: false, reason: "network", message: "Simulated connection error." };
    if (fault === "reordered") {
      this.#held.push(send);
      // To the server it was delivered, or it would be repeated.
      return { ok: true, status: 204, headers: {}, body: new Uint8Array(), truncated: false };
    }
    const result = await send(signal);
    if (fault === "duplicated") await send(signal);
    for (const late of this.#held.splice(0).reverse()) await late();
    return result;
  }
}

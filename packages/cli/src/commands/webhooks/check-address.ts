import { misuse } from "../../failure.ts";

/** Where events are sent on this machine. */
export function checkAddress(option: string, address: string): void {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol)) return;
  throw misuse(`${option} is not an address.`, "Write it like http://127.0.0.1:3000/webhooks.");
}

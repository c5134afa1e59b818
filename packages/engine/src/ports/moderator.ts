import type { Verdict } from "../model/moderation.ts";

/** Says whether what a caller asks for may be drawn. It is asked before anything is stored or charged. */
export interface Moderator {
  /**
   * Judges all texts of one request together: what is innocent in each may not be in company. No text is fine.
   * A refusal names the strictest category that applies, and nothing of what gave it away.
   * Rejects with the reason of an aborted `signal`. Any other rejection means that there is no verdict, and the request
   * fails as a fault of the server: it is never taken for consent.
   */
  check(texts: readonly string[], signal?: AbortSignal): Promise<Verdict>;
}

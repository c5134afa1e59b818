import type { ModerationResult } from "../model/moderation.ts";

/** Decides whether requested content is allowed, before anything is stored or charged. */
export interface Moderator {
  /**
   * Checks all texts of a request together, because harmless texts may not be harmless in combination. An empty list is
   * allowed. The result names the strictest category that applies, but not the words.
   * Rejects with the reason of an aborted signal. With any other rejection the request fails with an internal error.
   */
  check(texts: readonly string[], signal?: AbortSignal): Promise<ModerationResult>;
}

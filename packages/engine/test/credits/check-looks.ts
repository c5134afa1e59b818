import { expect } from "vitest";
import type { Store } from "../../src/index.ts";

const page = { limit: 100, offset: 0 };

/**
 * Checks the looks of all avatars of an account: one is pending exactly while its job has not ended, and an avatar has the
 * status of its cover.
 */
export async function checkLooks(store: Store, accountId: string): Promise<void> {
  await store.transact(async (tx) => {
    for (const { id, coverLookId, status } of (await tx.avatars.list(accountId, page)).items) {
      const { items } = await tx.looks.list(accountId, { ...page, avatarId: id });
      expect(items.find((look) => look.id === coverLookId)?.status).toBe(status);
      for (const look of items) {
        const job = look.jobId === null ? null : await tx.jobs.find(accountId, look.jobId);
        if (!job || job.type === "twin_training") {
          expect([look.jobId, look.status]).toEqual([job?.id ?? null, "ready"]);
          continue;
        }
        expect(job.target).toMatchObject({ avatarId: id, lookId: look.id });
        expect(look.status === "pending").toBe(job.endedAt === null);
      }
    }
    for (const { jobId, status } of (await tx.twins.list(accountId, page)).items) {
      const job = await tx.jobs.find(accountId, jobId);
      expect(status === "NOT_TRAINED" || status === "TRAINING").toBe(job?.endedAt === null);
    }
  });
}

import type { Engine } from "@likeness/engine";

/** The body of the requests whose acceptance is measured. */
export const generateRequest = {
  prompt: "a smiling astronaut with red curly hair and round glasses",
  seed: 7,
};

/** Creates accounts without limits and returns their API keys. */
export function createAccounts(engine: Engine, count: number): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { apiKey } = await engine.accounts.create({ name: `tenant ${index}`, tier: "unlimited" });
      return apiKey;
    }),
  );
}

/** Returns a function that has the engine accept a job of the next account in turn. */
export function acceptInTurn(engine: Engine, apiKeys: readonly string[]): () => Promise<void> {
  let next = 0;
  return () => {
    next += 1;
    return acceptJob(engine, apiKeys[next % apiKeys.length] ?? "");
  };
}

async function acceptJob(engine: Engine, apiKey: string): Promise<void> {
  const response = await engine.fetch(`${engine.url}/api/v1/avatars/generate`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
    },
    body: JSON.stringify(generateRequest),
  });
  const text = await response.text();
  if (response.status !== 202) throw new Error(`${response.status}: ${text}`);
}

import type { Endpoint } from "../../model/endpoint.ts";
import type { Page, Reads, Store, Transaction } from "../../ports/store.ts";
import type { Encryption } from "./encryption-keys.ts";

const pageSize = 100;

/** Wraps a store so that webhook secrets and the store's own secrets are encrypted. */
export function createEncryptedStore(store: Store, encryption: Encryption): Store {
  const wrapTransaction = (tx: Transaction): Transaction => ({
    ...tx,
    ...decryptingReads(tx, encryption),
    insertEndpoint: (endpoint) => tx.insertEndpoint(encrypted(endpoint, encryption)),
    updateEndpoint: (endpoint) => tx.updateEndpoint(encrypted(endpoint, encryption)),
    async getOrCreateSecret(name, fresh) {
      const stored = await tx.getOrCreateSecret(name, encryption.encrypt(fresh, secretAad(name)));
      const text = encryption.decrypt(stored, secretAad(name));
      if (!encryption.isCurrent(stored))
        await tx.replaceSecret(name, encryption.encrypt(text, secretAad(name)));
      return text;
    },
  });
  return {
    ...store,
    ...decryptingReads(store, encryption),
    transact: (work) => store.transact((tx) => work(wrapTransaction(tx))),
  };
}

/**
 * Decrypts every webhook secret, so that a wrong key fails at startup, and re-encrypts those that are plain text or use an
 * older key.
 */
export async function encryptAll(store: Store, encryption: Encryption, signal: AbortSignal): Promise<void> {
  for (let last = "", more = true; more && !signal.aborted; ) {
    const page: readonly Endpoint[] = await store.endpointsAfter(last, pageSize);
    for (const stored of page) {
      const plain = decrypted(stored, encryption);
      if (stored.secrets.every(({ secret }) => encryption.isCurrent(secret))) continue;
      await store.transact(async (tx) => {
        const now = await tx.findEndpoint(plain.accountId, plain.id);
        if (now) await tx.updateEndpoint(encrypted(decrypted(now, encryption), encryption));
      });
    }
    last = page.at(-1)?.id ?? last;
    more = page.length === pageSize;
  }
}

type Decrypting = Pick<Reads, "findEndpoint" | "listEndpoints">;

function decryptingReads(reads: Decrypting, encryption: Encryption): Decrypting {
  return {
    async findEndpoint(accountId, id) {
      const endpoint = await reads.findEndpoint(accountId, id);
      return endpoint && decrypted(endpoint, encryption);
    },
    async listEndpoints(accountId, query): Promise<Page<Endpoint>> {
      const page = await reads.listEndpoints(accountId, query);
      return { ...page, items: page.items.map((endpoint) => decrypted(endpoint, encryption)) };
    },
  };
}

function encrypted(endpoint: Endpoint, { encrypt }: Encryption): Endpoint {
  return withSecrets(endpoint, (secret) => encrypt(secret, endpointAad(endpoint)));
}

function decrypted(endpoint: Endpoint, { decrypt }: Encryption): Endpoint {
  return withSecrets(endpoint, (secret) => decrypt(secret, endpointAad(endpoint)));
}

function withSecrets(endpoint: Endpoint, change: (secret: string) => string): Endpoint {
  const secrets = endpoint.secrets.map(({ secret, until }) => ({ secret: change(secret), until }));
  return { ...endpoint, secrets };
}

function endpointAad({ accountId, id }: Endpoint): string {
  return `endpoint ${accountId} ${id}`;
}

function secretAad(name: string): string {
  return `secret ${name}`;
}

import type { Endpoint } from "../../model/endpoint.ts";
import type { Page, Reads, Store, Transaction } from "../../ports/store.ts";
import type { Encryption } from "./encryption-keys.ts";

const pageSize = 100;

/** The same store with the secrets of webhooks and of the store itself encrypted. */
export function createEncryptedStore(store: Store, encryption: Encryption): Store {
  const inside = (tx: Transaction): Transaction => ({
    ...tx,
    ...decryptingReads(tx, encryption),
    insertEndpoint: (endpoint) => tx.insertEndpoint(encrypted(endpoint, encryption)),
    updateEndpoint: (endpoint) => tx.updateEndpoint(encrypted(endpoint, encryption)),
    async getOrCreateSecret(name, fresh) {
      const settled = await tx.getOrCreateSecret(name, encryption.encrypt(fresh, aboutSecret(name)));
      const text = encryption.decrypt(settled, aboutSecret(name));
      if (!encryption.isCurrent(settled))
        await tx.replaceSecret(name, encryption.encrypt(text, aboutSecret(name)));
      return text;
    },
  });
  return {
    ...store,
    ...decryptingReads(store, encryption),
    transact: (work) => store.transact((tx) => work(inside(tx))),
  };
}

/**
 * Reads every secret of the store, so that a wrong key is told of at the start, and encrypts with the first key those
 * that are plain or were encrypted with another one.
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
  return withSecrets(endpoint, (secret) => encrypt(secret, aboutEndpoint(endpoint)));
}

function decrypted(endpoint: Endpoint, { decrypt }: Encryption): Endpoint {
  return withSecrets(endpoint, (secret) => decrypt(secret, aboutEndpoint(endpoint)));
}

function withSecrets(endpoint: Endpoint, change: (secret: string) => string): Endpoint {
  const secrets = endpoint.secrets.map(({ secret, until }) => ({ secret: change(secret), until }));
  return { ...endpoint, secrets };
}

function aboutEndpoint({ accountId, id }: Endpoint): string {
  return `endpoint ${accountId} ${id}`;
}

function aboutSecret(name: string): string {
  return `secret ${name}`;
}

import type { Endpoint } from "../../model/endpoint.ts";
import type { EndpointReader, Page, Store, Transaction } from "../../ports/store.ts";
import type { Encryption } from "./encryption-keys.ts";

const pageSize = 100;

/** Wraps a store so that webhook secrets and the store's own secrets are encrypted. */
export function createEncryptedStore(store: Store, encryption: Encryption): Store {
  const wrapTransaction = (tx: Transaction): Transaction => ({
    ...tx,
    endpoints: {
      ...tx.endpoints,
      ...decryptingReader(tx.endpoints, encryption),
      insert: (endpoint) => tx.endpoints.insert(encrypted(endpoint, encryption)),
      update: (endpoint) => tx.endpoints.update(encrypted(endpoint, encryption)),
    },
    secrets: {
      ...tx.secrets,
      async getOrCreate(name, fresh) {
        const stored = await tx.secrets.getOrCreate(name, encryption.encrypt(fresh, secretAad(name)));
        const text = encryption.decrypt(stored, secretAad(name));
        if (!encryption.isCurrent(stored))
          await tx.secrets.replace(name, encryption.encrypt(text, secretAad(name)));
        return text;
      },
    },
  });
  return {
    ...store,
    endpoints: { ...store.endpoints, ...decryptingReader(store.endpoints, encryption) },
    transact: (work) => store.transact((tx) => work(wrapTransaction(tx))),
  };
}

/**
 * Decrypts every webhook secret, so that a wrong key fails at startup, and re-encrypts those that are plain text or use an
 * older key.
 */
export async function encryptAll(store: Store, encryption: Encryption, signal: AbortSignal): Promise<void> {
  for (let last = "", more = true; more && !signal.aborted; ) {
    const page: readonly Endpoint[] = await store.endpoints.after(last, pageSize);
    for (const stored of page) {
      const plain = decrypted(stored, encryption);
      if (stored.secrets.every(({ secret }) => encryption.isCurrent(secret))) continue;
      await store.transact(async (tx) => {
        const current = await tx.endpoints.find(plain.accountId, plain.id);
        if (current) await tx.endpoints.update(encrypted(decrypted(current, encryption), encryption));
      });
    }
    last = page.at(-1)?.id ?? last;
    more = page.length === pageSize;
  }
}

function decryptingReader(reader: EndpointReader, encryption: Encryption): EndpointReader {
  return {
    async find(accountId, id) {
      const endpoint = await reader.find(accountId, id);
      return endpoint && decrypted(endpoint, encryption);
    },
    async list(accountId, query): Promise<Page<Endpoint>> {
      const page = await reader.list(accountId, query);
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

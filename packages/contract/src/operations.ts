import type { ZodType } from "zod";
import { generateAvatarBody } from "./generate-avatar-body.ts";
import {
  zAvatarEnvelope,
  zAvatarListEnvelope,
  zCancelJobHeaders,
  zCancelJobPath,
  zGenerateAvatarHeaders,
  zGetAssetPath,
  zGetAssetQuery,
  zGetAvatarPath,
  zGetJobPath,
  zGetJobQuery,
  zJobEnvelope,
  zJobListEnvelope,
  zListAvatarsQuery,
  zListJobsQuery,
  zSaveAvatarHeaders,
  zSaveAvatarRequest,
} from "./generated/v1/zod.gen.ts";

/** Where every path of the contract hangs. */
export const basePath = "/api/v1";

/** One row of the contract. A part that is absent may not be sent. */
export interface Operation {
  readonly method: "GET" | "POST";
  /** Below `/api/v1`, with `{id}` for parameters. */
  readonly path: string;
  readonly params?: ZodType;
  readonly query?: ZodType;
  readonly headers?: ZodType;
  readonly body?: ZodType;
  /** Success answers by status; `null` where the body is not JSON. Every other status carries an ErrorEnvelope. */
  readonly responses: Readonly<Record<number, ZodType | null>>;
}

/** Every operation of the contract by its operationId. Its schemas are made when they are first asked for. */
export const operations = {
  generateAvatar: {
    method: "POST",
    path: "/avatars/generate",
    get headers() {
      return zGenerateAvatarHeaders();
    },
    get body() {
      return generateAvatarBody();
    },
    responses: {
      get 202() {
        return zJobEnvelope();
      },
    },
  },
  saveAvatar: {
    method: "POST",
    path: "/avatars/save",
    get headers() {
      return zSaveAvatarHeaders();
    },
    get body() {
      return zSaveAvatarRequest();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  listAvatars: {
    method: "GET",
    path: "/avatars",
    get query() {
      return zListAvatarsQuery();
    },
    responses: {
      get 200() {
        return zAvatarListEnvelope();
      },
    },
  },
  getAvatar: {
    method: "GET",
    path: "/avatars/{id}",
    get params() {
      return zGetAvatarPath();
    },
    responses: {
      get 200() {
        return zAvatarEnvelope();
      },
    },
  },
  listJobs: {
    method: "GET",
    path: "/jobs",
    get query() {
      return zListJobsQuery();
    },
    responses: {
      get 200() {
        return zJobListEnvelope();
      },
    },
  },
  getJob: {
    method: "GET",
    path: "/jobs/{id}",
    get params() {
      return zGetJobPath();
    },
    get query() {
      return zGetJobQuery();
    },
    responses: {
      get 200() {
        return zJobEnvelope();
      },
    },
  },
  cancelJob: {
    method: "POST",
    path: "/jobs/{id}/cancel",
    get params() {
      return zCancelJobPath();
    },
    get headers() {
      return zCancelJobHeaders();
    },
    responses: {
      get 200() {
        return zJobEnvelope();
      },
    },
  },
  getAsset: {
    method: "GET",
    path: "/assets/{id}",
    get params() {
      return zGetAssetPath();
    },
    get query() {
      return zGetAssetQuery();
    },
    responses: { 200: null, 206: null, 304: null },
  },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** The operation that a method and a whole pathname belong to, with its path parameters, or null. */
export function findOperation(
  method: string,
  pathname: string,
): { id: OperationId; operation: Operation; params: Record<string, string> } | null {
  if (!pathname.startsWith(`${basePath}/`)) return null;
  const wanted = method === "HEAD" ? "GET" : method;
  for (const { id, pattern } of patterns) {
    if (operations[id].method !== wanted) continue;
    const match = pattern.exec(pathname.slice(basePath.length));
    if (match) return { id, operation: operations[id], params: decoded(match.groups ?? {}) };
  }
  return null;
}

// Paths without parameters first: "/avatars/save" is not the avatar called "save".
const patterns = ids(operations)
  .toSorted((a, b) => count(a) - count(b))
  .map((id) => ({
    id,
    pattern: new RegExp(`^${operations[id].path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  }));

function decoded(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function count(id: OperationId): number {
  return operations[id].path.split("{").length;
}

function ids<K extends string>(table: Record<K, unknown>): K[] {
  return Object.keys(table).filter((key): key is K => key in table);
}

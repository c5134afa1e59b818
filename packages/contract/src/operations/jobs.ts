import {
  zCancelJobHeaders,
  zCancelJobPath,
  zGetJobPath,
  zGetJobQuery,
  zJobEnvelope,
  zJobListEnvelope,
  zListJobsQuery,
  zStreamJobEventsPath,
} from "../generated/v1/zod.gen.ts";
import type { Operation } from "./operation.ts";

export const jobs = {
  listJobs: {
    method: "GET",
    path: "/jobs",
    scope: "read",
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
    scope: "read",
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
    scope: "write",
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
  streamJobEvents: {
    method: "GET",
    path: "/jobs/{id}/events",
    scope: "read",
    get params() {
      return zStreamJobEventsPath();
    },
    responses: {
      200: null,
    },
  },
} as const satisfies Record<string, Operation>;

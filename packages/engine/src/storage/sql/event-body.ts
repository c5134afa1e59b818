import * as z from "zod";
import { type Event, eventTypes } from "../../model/event.ts";
import { lazy } from "./lazy.ts";

/** The `body` of an event. The tables of events differ between databases. */
export const eventBody: () => z.ZodType<Event> = lazy(() =>
  z.object({
    id: z.string(),
    type: z.enum(eventTypes),
    accountId: z.string(),
    jobId: z.string().nullable(),
    avatarId: z.string().nullable(),
    lookId: z.string().nullable(),
    commentId: z.string().nullable(),
    endpointId: z.string().nullable(),
    createdAt: z.number(),
  }),
);

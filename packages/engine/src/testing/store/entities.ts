import { accounts } from "./entities/accounts.ts";
import { agents } from "./entities/agents.ts";
import { apiKeys } from "./entities/api-keys.ts";
import { assets } from "./entities/assets.ts";
import { avatars } from "./entities/avatars.ts";
import { comments } from "./entities/comments.ts";
import { deliveries } from "./entities/deliveries.ts";
import { endpoints } from "./entities/endpoints.ts";
import type { Entity } from "./entities/entity.ts";
import { events } from "./entities/events.ts";
import { feed } from "./entities/feed.ts";
import { idempotencyKeys } from "./entities/idempotency-keys.ts";
import { jobs } from "./entities/jobs.ts";
import { ledger } from "./entities/ledger.ts";
import { likes } from "./entities/likes.ts";
import { looks } from "./entities/looks.ts";
import { secrets } from "./entities/secrets.ts";
import { twins } from "./entities/twins.ts";

/**
 * What stores contain. Random histories and the model they are compared to, lists and recounts include each of these: a new
 * entity is one file, which is listed here.
 */
export const entities: readonly Entity[] = [
  accounts,
  apiKeys,
  jobs,
  avatars,
  looks,
  agents,
  twins,
  likes,
  comments,
  feed,
  assets,
  ledger,
  events,
  endpoints,
  deliveries,
  idempotencyKeys,
  secrets,
];

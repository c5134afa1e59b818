import type { ZodObject } from "zod";
import { zUpdateAccountRequest, zUpdateWebhookRequest } from "./generated/v1/zod.gen.ts";
import { late } from "./late.ts";

/** The generated schemas and what the generator cannot say: that one field at least has to be there. */
export const updateWebhookBody = late(() => withSomeField(zUpdateWebhookRequest()));
export const updateAccountBody = late(() => withSomeField(zUpdateAccountRequest()));

function withSomeField<S extends ZodObject>(schema: S): S {
  const names = Object.keys(schema.shape);
  const choice = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  return schema.refine((body) => Object.keys(body).length > 0, `changes nothing; send ${choice}`);
}

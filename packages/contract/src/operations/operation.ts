import type { ZodType } from "zod";
import type { FormShape } from "../form.ts";

/** One row of the contract. A part that is absent may not be sent; its schemas are made when they are first asked for. */
export interface Operation {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below `/api/v1`, with `{id}` for parameters. */
  readonly path: string;
  /** What an API key needs for it: `security` of the document says the same. */
  readonly scope: "read" | "write" | "manage";
  readonly params?: ZodType;
  readonly query?: ZodType;
  readonly headers?: ZodType;
  /** No body at all means `{}`. */
  readonly body?: ZodType;
  /** How the body may come as `multipart/form-data` too. */
  readonly form?: FormShape;
  /** Success answers by status; `null` where the body is not JSON. Every other status carries an ErrorEnvelope. */
  readonly responses: Readonly<Record<number, ZodType | null>>;
}

import type { ZodType } from "zod";
import type { FormShape } from "./form.ts";

/** An operation of the API. Schemas that are absent mean that the part may not be sent; each is created on first use. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Relative to the base path, with `{id}` for parameters. */
  readonly path: string;
  /** The scope that an API key needs. */
  readonly scope: "read" | "write" | "manage";
  /** Whether requests without an API key are allowed. */
  readonly open: boolean;
  readonly params?: ZodType;
  readonly query?: ZodType;
  /** The parameters of the query that are numbers. */
  readonly queryNumbers?: readonly string[];
  readonly headers?: ZodType;
  /** A missing body is parsed as `{}`. */
  readonly body?: ZodType;
  /** How to send the body as `multipart/form-data`. */
  readonly form?: FormShape;
  /** Schemas of successful responses by status; `null` if the body is not JSON. All others are an ErrorEnvelope. */
  readonly responses: Readonly<Record<number, ZodType | null>>;
}

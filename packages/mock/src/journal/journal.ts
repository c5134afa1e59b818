import { type OperationId, operations } from "@likeness/contract/v1";
import type { MockSystem } from "../systems/mock-system.ts";

/** A request that the mock has received, and its response. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  /** The name of the operation in the API of its system; absent if the request belongs to none. */
  readonly operation?: string;
  /** `likeness`, or the system on whose host it was. */
  readonly system: "likeness" | MockSystem;
  /** In lower case, without the API key. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The JSON of the body. Of a form an object with its fields, where a file is `{ name, type, size }`, and a list of values
   * if the field was sent several times. Null without a body; other bodies are text.
   */
  readonly body: unknown;
  /** The idempotency key; absent if it has none. */
  readonly idempotencyKey?: string;
  /** The time on `mock.clock` when it was received. */
  readonly receivedAt: number;
  /** The status of the response; null while there is none, and if the connection broke. */
  readonly status: number | null;
}

/** The requests to each operation of the Likeness API, oldest first. */
export type Calls = Readonly<Record<OperationId, readonly RecordedRequest[]>>;

/** Records requests in the order in which they arrive. */
export class Journal {
  readonly #entries: Entry[] = [];

  get requests(): readonly RecordedRequest[] {
    return this.#entries.map(({ about, body, status }) => ({ ...about, body, status }));
  }

  get calls(): Calls {
    const { requests } = this;
    const ofOperation = (id: string) =>
      requests.filter(({ system, operation }) => system === "likeness" && operation === id);
    const calls: Partial<Record<OperationId, readonly RecordedRequest[]>> = {};
    for (const id of operationIds) calls[id] = ofOperation(id);
    return complete(calls);
  }

  /** Records a request. The function that it resolves to records the status of the response. */
  async record(
    request: Request,
    about: Pick<RecordedRequest, "operation" | "system" | "receivedAt">,
  ): Promise<(response: Response) => void> {
    const { method, url } = request;
    const headers = Object.fromEntries([...request.headers].filter(([name]) => !secretHeaders.has(name)));
    const idempotencyKey = headers["idempotency-key"];
    const entry: Entry = {
      about: {
        ...about,
        method,
        url,
        path: new URL(url).pathname,
        headers,
        ...(idempotencyKey !== undefined && { idempotencyKey }),
      },
      body: null,
      status: null,
    };
    this.#entries.push(entry);
    entry.body = await readBody(request.clone());
    return (response) => {
      entry.status = response.type === "error" ? null : response.status;
    };
  }
}

interface Entry {
  readonly about: Omit<RecordedRequest, "body" | "status">;
  body: unknown;
  status: number | null;
}

const secretHeaders = new Set(["authorization", "x-api-key", "cookie"]);

const operationIds = Object.keys(operations).filter((id): id is OperationId => id in operations);

function complete(calls: Partial<Record<OperationId, readonly RecordedRequest[]>>): Calls {
  const isComplete = (all: typeof calls): all is Calls => operationIds.every((id) => all[id] !== undefined);
  if (!isComplete(calls)) throw new TypeError("An operation is missing.");
  return calls;
}

async function readBody(request: Request): Promise<unknown> {
  if (!request.body) return null;
  const type = request.headers.get("content-type") ?? "";
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) {
    try {
      return fieldsOf(await request.formData());
    } catch {
      return null;
    }
  }
  const text = await request.text();
  if (text === "") return null;
  if (!/json/i.test(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).map((value) => {
      return typeof value === "string" ? value : { name: value.name, type: value.type, size: value.size };
    });
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return fields;
}

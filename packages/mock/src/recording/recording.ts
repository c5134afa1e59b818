import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { createSecretRemover } from "./remove-secrets.ts";

export interface RecordingOptions {
  /** The JSON file with the recorded requests and responses. */
  readonly file: string | URL;
  /**
   * `record` sends requests and records them; `replay` responds from the file. `auto`, the default, replays if the file
   * exists.
   */
  readonly mode?: "record" | "replay" | "auto";
  /** Sends the requests that are recorded. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Texts that are removed from the recording, besides credentials, secret fields and signatures of URLs. */
  readonly secrets?: readonly string[];
}

export interface Recording {
  readonly mode: "record" | "replay";
  /** For `new Likeness({ fetch })`, or any other client. */
  readonly fetch: typeof globalThis.fetch;
  /** The recorded requests that were not made yet, when replaying. */
  readonly unused: readonly string[];
  /** Writes the file. Does nothing when replaying. */
  save(): Promise<void>;
}

const exchange = z.object({
  request: z.object({ method: z.string(), url: z.string(), body: z.string().nullable() }),
  response: z.object({
    status: z.int(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
    /** `base64` for a body that is no text. */
    encoding: z.enum(["text", "base64"]),
  }),
});

const recordingFile = z.object({ version: z.literal(1), exchanges: z.array(exchange) });

type Exchange = z.infer<typeof exchange>;

/**
 * Opens a recording of requests to a real system, for tests that run without it. Nothing secret is written: credentials,
 * fields with names such as `secret` or `token`, and signatures of URLs are replaced.
 *
 * When replaying, a request gets the response of the recorded one with the same method, URL and body, in the order in which
 * they were recorded; the last response to a GET is repeated, as polls need it. Idempotency keys and other headers are not
 * compared.
 *
 * @throws TypeError if the file is no recording, or does not exist in the mode `replay`.
 */
export async function openRecording({
  file,
  mode = "auto",
  fetch: send = (...args) => globalThis.fetch(...args),
  secrets = [],
}: RecordingOptions): Promise<Recording> {
  const remover = createSecretRemover(secrets);
  const recorded = mode === "record" ? null : await readRecording(file);
  if (!recorded && mode === "replay")
    throw new TypeError(`There is no recording ${file}. Make one with the mode "record".`);
  return recorded ? replay(recorded) : record();

  function record(): Recording {
    const exchanges: Exchange[] = [];
    return {
      mode: "record",
      unused: [],
      async fetch(input, init) {
        const request = new Request(input, init);
        remover.headers(request.headers);
        const about = await describe(request.clone());
        const response = await send(request);
        exchanges.push({ request: about, response: await describeResponse(response.clone()) });
        return response;
      },
      async save() {
        await writeFile(file, `${JSON.stringify({ version: 1, exchanges }, null, 2)}\n`);
      },
    };
  }

  function replay(exchanges: readonly Exchange[]): Recording {
    const used = new Set<Exchange>();
    return {
      mode: "replay",
      get unused() {
        return exchanges
          .filter((one) => !used.has(one))
          .map(({ request }) => `${request.method} ${request.url}`);
      },
      async fetch(input, init) {
        const request = new Request(input, init);
        request.signal.throwIfAborted();
        remover.headers(request.headers);
        const wanted = await describe(request);
        const matching = exchanges.filter(({ request: one }) => isSame(one, wanted));
        const next = matching.find((one) => !used.has(one));
        const found = next ?? (wanted.method === "GET" ? matching.at(-1) : undefined);
        if (!found) throw notRecorded(wanted, exchanges);
        used.add(found);
        const { status, headers, body, encoding } = found.response;
        const isEmpty = [101, 204, 205, 304].includes(status);
        const response = new Response(
          isEmpty ? null : Buffer.from(body, encoding === "text" ? "utf8" : "base64"),
          {
            status,
            headers,
          },
        );
        Object.defineProperty(response, "url", { value: request.url });
        return response;
      },
      async save() {},
    };
  }

  async function describe(request: Request): Promise<Exchange["request"]> {
    const { method, url } = request;
    const type = request.headers.get("content-type") ?? "";
    const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
    const bytes = request.body ? Buffer.from(await request.arrayBuffer()) : null;
    if (!bytes) return { method, url: remover.url(url), body: null };
    // The boundary of a form is random.
    const text =
      boundary === undefined
        ? bytes.toString("utf8")
        : bytes.toString("latin1").replaceAll(boundary, "boundary");
    return { method, url: remover.url(url), body: remover.text(text) };
  }

  async function describeResponse(response: Response): Promise<Exchange["response"]> {
    const { status } = response;
    const {
      "content-encoding": _encoding,
      "content-length": _length,
      ...headers
    } = remover.headers(response.headers);
    const bytes = Buffer.from(await response.arrayBuffer());
    const isText = /json|text|xml|javascript/i.test(headers["content-type"] ?? "text");
    return isText
      ? { status, headers, body: remover.text(bytes.toString("utf8")), encoding: "text" }
      : { status, headers, body: bytes.toString("base64"), encoding: "base64" };
  }
}

async function readRecording(file: string | URL): Promise<readonly Exchange[] | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  try {
    return recordingFile.parse(JSON.parse(text)).exchanges;
  } catch (cause) {
    throw new TypeError(`${file} is no recording of openRecording().`, { cause });
  }
}

function isSame(one: Exchange["request"], other: Exchange["request"]): boolean {
  return one.method === other.method && one.url === other.url && one.body === other.body;
}

function notRecorded({ method, url, body }: Exchange["request"], exchanges: readonly Exchange[]): TypeError {
  const similar = exchanges.filter(({ request }) => request.method === method && request.url === url);
  const listed = (similar.length > 0 ? similar : exchanges).slice(0, 10);
  const lines = listed.map(({ request: one }) => `  ${one.method} ${one.url} ${one.body ?? ""}`.trimEnd());
  return new TypeError(
    `The request is not in the recording: ${method} ${url} ${body ?? ""}\nRecorded:\n${lines.join("\n")}\nRecord again with the mode "record".`,
  );
}

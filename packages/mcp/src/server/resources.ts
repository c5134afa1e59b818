import { isNotFoundError, isUnsupportedError } from "@likeness/client";
import { emotions, expressions } from "@likeness/contract/v1/values";
import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
  type Variables,
} from "@modelcontextprotocol/server";
import type { LocalWork } from "../local/local-work.ts";
import { describeAvatar } from "../tools/avatars.ts";
import type { McpServerOptions } from "./options.ts";
import { downloadPicture } from "./pictures.ts";
import { toToolError } from "./tool-error.ts";

/** The most avatars that are listed as resources. list_avatars has all. */
const maxListed = 100;

/** Saved avatars, the whole pictures of jobs, and faces by their codes. */
export function registerResources(
  server: McpServer,
  options: McpServerOptions & { readonly local: LocalWork },
): void {
  const { likeness, local, imageFormat: format = "webp" } = options;

  server.registerResource(
    "avatar",
    new ResourceTemplate("likeness://avatars/{id}", {
      list: async ({ mcpReq: { signal } }) => {
        const page = await emptyIfUnsupported(
          async () => (await likeness.avatars.list({ limit: maxListed }, { signal })).data,
        );
        return {
          resources: page.map((avatar) => {
            const { resource: uri, label, id, picture } = describeAvatar(avatar);
            const description = picture?.description;
            return {
              uri,
              name: label ?? id,
              mimeType: "application/json",
              ...(description && { description }),
            };
          }),
        };
      },
      complete: {
        id: async (value) =>
          (await likeness.avatars.list({ limit: maxListed })).data
            .map(({ id }) => id)
            .filter((id) => id.startsWith(value)),
      },
    }),
    {
      title: "A saved avatar",
      description: "What is known of a saved avatar, and its picture at 512 pixels.",
    },
    (uri, variables, { mcpReq: { signal } }) =>
      orResourceError(uri, async () => {
        const avatar = await likeness.avatars.get(textOf(variables, "id"), { signal });
        const facts = {
          uri: uri.href,
          mimeType: "application/json",
          text: JSON.stringify(describeAvatar(avatar), null, 2),
        };
        if (avatar.status !== "ready") return { contents: [facts] };
        const picture = await downloadPicture(likeness, avatar, { format, signal });
        if (picture.type !== "image") return { contents: [facts] };
        return {
          contents: [facts, { uri: `${uri.href}#picture`, mimeType: picture.mimeType, blob: picture.data }],
        };
      }),
  );

  server.registerResource(
    "picture",
    new ResourceTemplate("likeness://jobs/{id}/images/{index}", { list: undefined }),
    {
      title: "The whole picture of a job",
      description: "The file that a completed job made. index is from 0.",
    },
    (uri, variables, { mcpReq: { signal } }) =>
      orResourceError(uri, async () => {
        const job = await likeness.jobs.get(textOf(variables, "id"), { signal });
        const images = job.status === "completed" ? job.avatar.images : [];
        const image = images[Number(textOf(variables, "index"))];
        const url =
          image ?? (job.status === "completed" && images.length === 0 ? job.avatar.imageUrl : undefined);
        if (url === undefined) throw notFound(uri);
        const bytes = await likeness.assets.bytes(url, { signal });
        const blob = Buffer.from(bytes).toString("base64");
        return {
          contents: [{ uri: uri.href, mimeType: image?.mediaType ?? "application/octet-stream", blob }],
        };
      }),
  );

  const face = async (uri: URL, variables: Variables, signal: AbortSignal) =>
    orResourceError(uri, async () => {
      const emotion = expressions.find((name) => name === variables["emotion"]);
      if (variables["emotion"] !== undefined && emotion === undefined) throw notFound(uri);
      const identity = await local.identify({ from: "code", code: textOf(variables, "code") }, signal);
      if (!identity.ok) throw new ProtocolError(ProtocolErrorCode.InvalidParams, identity.error.message);
      const drawn = await local.drawFace(
        { file: identity.value.file, emotion, format: "svg", size: 1024 },
        signal,
      );
      if (!drawn.ok) throw new ProtocolError(ProtocolErrorCode.InvalidParams, drawn.error.message);
      const { bytes, mediaType } = drawn.value;
      return { contents: [{ uri: uri.href, mimeType: mediaType, text: new TextDecoder().decode(bytes) }] };
    });
  server.registerResource(
    "face",
    new ResourceTemplate("likeness://faces/{code}", { list: undefined }),
    {
      title: "The face of a code",
      description: "An SVG with the same bytes everywhere.",
      mimeType: "image/svg+xml",
    },
    (uri, variables, { mcpReq: { signal } }) => face(uri, variables, signal),
  );
  server.registerResource(
    "expression",
    new ResourceTemplate("likeness://faces/{code}/{emotion}", {
      list: undefined,
      complete: { emotion: (value) => emotions.filter((name) => name.startsWith(value)) },
    }),
    {
      title: "The face of a code with an emotion",
      description: "An SVG with the same bytes everywhere.",
      mimeType: "image/svg+xml",
    },
    (uri, variables, { mcpReq: { signal } }) => face(uri, variables, signal),
  );
}

function textOf(variables: Variables, name: string): string {
  const value = variables[name];
  return typeof value === "string" ? decodeURIComponent(value) : "";
}

/** Other systems have no list. */
async function emptyIfUnsupported<T>(list: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await list();
  } catch (error) {
    if (isUnsupportedError(error)) return [];
    throw error;
  }
}

/** The errors of resources are errors of the protocol. They carry the facts of the errors of tools. */
async function orResourceError<T>(uri: URL, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProtocolError) throw error;
    if (isNotFoundError(error)) throw notFound(uri);
    const { content, _meta } = toToolError(error);
    const [first] = content;
    throw new ProtocolError(
      ProtocolErrorCode.InternalError,
      first?.type === "text" ? first.text : "The resource cannot be read.",
      _meta,
    );
  }
}

function notFound(uri: URL): ProtocolError {
  return new ResourceNotFoundError(uri.href, `There is no resource ${uri.href}.`);
}

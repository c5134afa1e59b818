import { looks } from "@likeness/client/looks";
import { manage } from "@likeness/client/manage";
import { twins } from "@likeness/client/twins";
import {
  createRequest,
  imagePrice,
  pickPrompt,
  pickSeed,
  pickWebhook,
  type RequestContext,
} from "./requests.ts";
import type { WriteRequest } from "./tenant.ts";

/** In credits. */
const prices = { image: imagePrice, upscale: 1.5, photo: 10, cast: 30, imageTwin: 2 } as const;

export function createAvatarRequest(context: RequestContext): WriteRequest {
  const { webhookPath, fields } = pickWebhook(context);
  const params = { ...fields, prompt: pickPrompt(context), seed: pickSeed(context.random) };
  return createRequest(context, {
    kind: "create",
    resource: "job",
    price: prices.image,
    webhookPath,
    send: async (client, options) => (await client.avatars.create(params, options)).id,
  });
}

export function createPhotoRequest(context: RequestContext): WriteRequest {
  const { webhookPath, fields } = pickWebhook(context);
  const photo = context.template.referenceImage;
  const params = { ...fields, photo, prompt: pickPrompt(context), seed: pickSeed(context.random) };
  return createRequest(context, {
    kind: "photo",
    resource: "job",
    price: prices.photo,
    webhookPath,
    send: async (client, options) => (await client.avatars.fromPhoto(params, options)).id,
  });
}

/** By content, and sometimes by URL too. */
export function createImagesRequest(context: RequestContext): WriteRequest {
  const { template, random } = context;
  const params = {
    images: [template.referenceImage],
    ...(random.boolean(0.3) && { imageUrls: [`${template.imagesUrl}/small`] }),
  };
  return createRequest(context, {
    kind: "images",
    resource: "avatar",
    send: async (client, options) => (await looks(client).fromImages(params, options)).id,
  });
}

/** A character by prompt with an avatar, or with another prompt if there is none. */
export function createCastRequest(context: RequestContext, avatarId: string | null): WriteRequest {
  const { webhookPath, fields } = pickWebhook(context);
  const other = avatarId === null ? { prompt: "a knight" } : { avatarId };
  const params = {
    ...fields,
    characters: [{ prompt: "a robot" }, other],
    scene: pickPrompt(context),
    seed: pickSeed(context.random),
  };
  return createRequest(context, {
    kind: "cast",
    resource: "job",
    price: prices.cast,
    webhookPath,
    send: async (client, options) => (await client.avatars.cast(params, options)).id,
  });
}

export function createRemixRequest(context: RequestContext, avatarId: string): WriteRequest {
  const { webhookPath, fields } = pickWebhook(context);
  const params = { ...fields, prompt: pickPrompt(context) };
  return createRequest(context, {
    kind: "remix",
    resource: "job",
    webhookPath,
    send: async (client, options) => (await client.avatars.remix(avatarId, params, options)).id,
  });
}

export function createEditRequest(context: RequestContext, avatarId: string): WriteRequest {
  const { webhookPath, fields } = pickWebhook(context);
  const upscale = context.random.boolean(0.2);
  const params = { ...fields, prompt: pickPrompt(context), upscale };
  return createRequest(context, {
    kind: "edit",
    resource: "job",
    price: prices.image + (upscale ? prices.upscale : 0),
    webhookPath,
    send: async (client, options) => (await looks(client).create(avatarId, params, options)).job.id,
  });
}

export function createEmotionsRequest(context: RequestContext, avatarId: string): WriteRequest {
  return createRequest(context, {
    kind: "emotions",
    resource: "job",
    send: async (client, options) => {
      const created = await looks(client).createEmotions(avatarId, { emotions: ["happy", "calm"] }, options);
      return created.map(({ jobId }) => jobId).join(" ");
    },
  });
}

/** The training of a twin from an image, which is sometimes too small. */
export function createTwinRequest(context: RequestContext): WriteRequest {
  const { template, random } = context;
  const { webhookPath } = pickWebhook(context);
  const params = {
    name: "Anna",
    datasetImage: { url: `${template.imagesUrl}/${random.boolean(0.2) ? "small" : "twin"}` },
    ...(webhookPath !== null && { callbackUrl: `${template.receiverUrl}${webhookPath}` }),
  };
  return createRequest(context, {
    kind: "twin",
    resource: "job",
    price: prices.imageTwin,
    webhookPath,
    send: async (client, options) => (await twins(client).create(params, options)).job.id,
  });
}

export function createAgentRequest(context: RequestContext, name: string): WriteRequest {
  const params = { name, defaultPicture: context.random.boolean(0.3) };
  return createRequest(context, {
    kind: "agent",
    resource: "agent",
    send: async (client, options) => (await manage(client).agents.create(params, options)).id,
  });
}

/** The first avatar of an agent, sometimes with its emotions. */
export function createAgentAvatarRequest(context: RequestContext, name: string): WriteRequest {
  const { webhookPath, fields } = pickWebhook(context);
  const params = { ...fields, prompt: pickPrompt(context), emotions: context.random.boolean(0.3) };
  return createRequest(context, {
    kind: "agent-avatar",
    resource: "job",
    price: prices.image,
    webhookPath,
    send: async (client, options) => (await manage(client).agents.generate(name, params, options)).id,
  });
}

/** Another picture of an agent, which keeps its emotions: replacing them would delete their jobs. */
export function createVariationRequest(context: RequestContext, name: string): WriteRequest {
  return createRequest(context, {
    kind: "agent-variation",
    resource: "job",
    price: prices.image,
    send: async (client, options) =>
      (await manage(client).agents.regenerate(name, { emotions: false }, options)).id,
  });
}

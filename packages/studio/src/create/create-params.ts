import type { CreateAvatarRequest } from "@likeness/contract/v1/types";
import type { Resolution } from "../api/prices.ts";
import type { Drawn } from "../drawing/protocol.ts";
import { aspectRatioOf, type Draft } from "./draft.ts";
import { styles } from "./traits.ts";

/** The fields of the request; files among them make it a form. */
type CreateParams = Omit<CreateAvatarRequest, "reference_images" | "brief"> & {
  readonly brief?: Readonly<Record<string, unknown>>;
  readonly reference_images?: readonly Blob[];
};

/** Whether the prompt and the seed alone give the picture. Otherwise the code of the face is sent. */
export function isPromptOnly({ traits, code, prompt }: Draft): boolean {
  return Object.keys(traits).length === 0 && code === undefined && prompt.trim() !== "";
}

/** The request that saves a draft as it is shown. */
export function createParamsOf(
  draft: Draft,
  { alt, code, brief, seed }: Pick<Drawn, "alt" | "code" | "brief" | "seed">,
  more: { readonly resolution: Resolution; readonly label?: string; readonly reference?: Blob | undefined },
): CreateParams {
  const { prompt, without, shape } = draft;
  const { resolution, label = "", reference } = more;
  return {
    prompt: prompt.trim() === "" ? alt : prompt,
    ...(without !== "" && { negative_prompt: without }),
    ...(isPromptOnly(draft) || reference !== undefined
      ? { seed }
      : code === undefined
        ? { seed, brief }
        : { code }),
    ...(reference !== undefined && traitHints(draft)),
    output: { aspect_ratio: aspectRatioOf(shape), resolution },
    ...(label.trim() !== "" && { label: label.trim() }),
    ...(reference !== undefined && { reference_images: [reference] }),
  };
}

/** A face code cannot go with a reference image: only the style is kept of what was set by hand. */
function traitHints({ traits: { style } }: Draft): Pick<CreateParams, "style"> {
  const known = styles.find((name) => name === style);
  return known === undefined ? {} : { style: known };
}

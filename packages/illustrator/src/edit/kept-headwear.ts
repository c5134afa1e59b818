import type { Brief } from "../brief/brief.ts";
import { readBrief } from "../brief/read-brief.ts";
import type { IllustrateRequest } from "../request.ts";
import { isHeadCloth } from "../traits/people.ts";
import type { Warning } from "../warning.ts";

/** Says that a role does not replace the hijab or turban of the person that is edited. */
export function keptHeadwearWarnings(request: IllustrateRequest, { headwear }: Brief): Warning[] {
  const { base, prompt, hints, languages } = request;
  if (base === undefined || !isHeadCloth(headwear)) return [];
  const asked = readBrief({ prompt, languages, ...(hints && { hints }) });
  if (asked.headwear === undefined || asked.headwear === headwear) return [];
  if (asked.sources.headwear?.kind !== "role") return [];
  return [
    {
      code: "headwear_kept",
      message: `The ${headwear} stays, because a role does not replace it: the ${asked.headwear} is left out. To replace it, name the ${asked.headwear} in the prompt.`,
    },
  ];
}

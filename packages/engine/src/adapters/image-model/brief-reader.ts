import type { BriefReader, BriefRequest } from "../../ports/brief-reader.ts";
import { type Threads, ThreadsUnavailableError } from "../../ports/threads.ts";

type Brief = Awaited<ReturnType<BriefReader["read"]>>;

/** Reads prompts in a thread, because some take tens of milliseconds; in this one only if there are no threads. */
export function createThreadedBriefReader(threads: Threads<BriefRequest, Brief>): BriefReader {
  return {
    async read({ prompt, hints, negativePrompt }, signal) {
      const request = { prompt, ...(hints && { hints }), ...(negativePrompt && { negativePrompt }) };
      try {
        return await threads.run(request, { signal });
      } catch (error) {
        if (error instanceof ThreadsUnavailableError) return readBrief(request);
        throw error;
      }
    },
  };
}

/** The work of a thread that reads prompts. */
export const briefThreadWork = { run: readBrief };

async function readBrief(request: BriefRequest): Promise<Brief> {
  const library = await import("@likeness/illustrator/brief");
  return { ...library.readBrief({ ...request, languages: await library.loadLanguages(request) }) };
}

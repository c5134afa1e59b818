import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Likeness, type Logger } from "../../src/index.ts";
import { faultyServer, type ScriptedResponse } from "../faulty-server.ts";
import { accepted, jobResponse, wireError } from "../wire.ts";

// Secrets cannot be printed.

const apiKey = "lk_live_canary_4f1c";
const signature = "sig-canary-77aa";

test("the API key and URL signatures are not in inspect(), JSON, errors or logs", async () => {
  const printed: string[] = [];
  const print = (...values: unknown[]) => {
    for (const value of values) {
      printed.push(
        inspect(value, { depth: 20, showHidden: true, getters: true }),
        JSON.stringify(value) ?? "",
        String(value),
      );
      if (value instanceof Error) printed.push(value.stack ?? "");
    }
  };
  const logger: Logger = { debug: print, info: print, warn: print, error: print };
  const hooks = { onRequest: print, onResponse: print, onRetry: print, onPoll: print };
  const echo: ScriptedResponse = {
    status: 400,
    json: wireError("invalid_request", { message: `your key ${apiKey} is odd` }),
  };
  const troubles: ScriptedResponse[] = [
    echo,
    { status: 500, text: `<p>Bearer ${apiKey}</p>`, headers: { "retry-after": "0" } },
    { fault: "reset" },
    { fault: "headers" },
    { status: 200, text: "not JSON" },
  ];

  for (const trouble of troubles) {
    await using server = await faultyServer(accepted, jobResponse("pondering"), trouble);
    const likeness = new Likeness({
      baseUrl: server.url,
      apiKey,
      logger,
      logLevel: "debug",
      hooks,
      timeout: 50,
      maxRetries: 1,
    });
    const job = await likeness.avatars.generate({ prompt: "owl" });
    print(likeness, likeness.avatars, likeness.jobs, likeness.assets, job, job.job);
    const works = [
      job.done({ deadline: 200, pollInterval: 20 }),
      likeness.avatars.generate({ prompt: "owl" }),
      likeness.avatars.list(),
      likeness.assets.bytes(`${server.url}/api/v1/assets/1?signature=${signature}`),
    ];
    for (const outcome of await Promise.allSettled(works)) print(outcome);
    expect(server.requests.every(({ headers }) => headers.authorization === `Bearer ${apiKey}`)).toBe(true);
  }
  print(
    await new Likeness({
      apiKey,
      fetch: () => Promise.reject(new Error(`bad ${apiKey}`)),
      maxRetries: 0,
      logger,
    }).jobs
      .get("j")
      .catch(String),
  );
  for (const key of [`${apiKey}\n${apiKey}`, `${apiKey}é`]) {
    try {
      print(new Likeness({ apiKey: key }));
    } catch (error) {
      print(error);
    }
  }

  expect(printed.length).toBeGreaterThan(100);
  expect(printed.filter((text) => text.includes(apiKey))).toEqual([]);
  expect(printed.filter((text) => text.includes(signature))).toEqual([]);
});

import { setImmediate } from "node:timers/promises";
import { type Operation, parseQuery } from "@likeness/contract/v1";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dialectSources } from "../../../src/http/dialects/sources.ts";
import { createEngine } from "../../../src/index.ts";
import { createFakeClock, type FakeClock } from "../../../src/testing/fake-clock.ts";
import { checkLedger } from "../../credits/check-ledger.ts";
import { collectFaults } from "../../support/collect-faults.ts";
import { type Contract, loadContract } from "../../support/contracts.ts";
import { createTestStore } from "../../support/test-stores.ts";
import { createTinyDefaultPictures } from "../../support/tiny-default-pictures.ts";
import { createTinyFaces } from "../../support/tiny-faces.ts";
import { createFlakyModel, modelError } from "../fuzz/flaky-model.ts";
import type { FuzzRequest } from "../fuzz/fuzz-request.ts";
import { mutations } from "../fuzz/mutations.ts";
import { schemaValues } from "../fuzz/schema-values.ts";
import { exampleBodies, idsIn, operationOf } from "./example-requests.ts";
import { networkOf } from "./network-of.ts";

const systems = dialectSources.filter(({ system }) => system !== "likeness");
/** `PROPERTY_RUNS_FACTOR` multiplies the number of runs, for a longer search. */
const runs = 2 * Number(process.env["PROPERTY_RUNS_FACTOR"] ?? 1);
const requestsPerRun = 200;

describe.each(systems)("$system", ({ system, prefix }) => {
  test("responds to random requests as its contract says, and leaves no inconsistent state", async () => {
    const contract = await loadContract(system);
    const ids = Object.keys(contract.operations);
    // Each operation twice, the second time with objects that the first round created, so that every run gets somewhere.
    const opening = fc.tuple(...[...ids, ...ids].map((id) => validRequest(contract, id)));
    const others = fc.array(requestsTo(contract), { minLength: requestsPerRun, maxLength: requestsPerRun });
    const steps = fc.tuple(opening, others).map((parts) => parts.flat());
    const succeeded = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (requests) => {
        const fixture = await createFixture(prefix, contract);
        for (const request of requests) {
          const status = await fixture.send(request);
          if (status < 300) succeeded.add(request.operation);
        }
        await fixture.close();
      }),
      {
        numRuns: runs,
        interruptAfterTimeLimit: 240_000,
        markInterruptAsFailure: true,
        // Shrinking two hundred requests takes minutes, and the failed check names its request.
        endOnFailure: true,
        reporter({ failed, errorInstance, seed }) {
          if (failed) throw new Error(`The requests of seed ${seed} failed.`, { cause: errorInstance });
        },
      },
    );
    const missing = ids.filter((id) => !succeeded.has(id));
    // biome-ignore lint/suspicious/noConsole: says what the random requests did not reach
    if (missing.length > 0) console.log(`${system}: no request succeeded of ${missing.join(", ")}`);
    expect(succeeded.size).toBeGreaterThan(ids.length / 4);
  }, 300_000);
});

/** Stands for an id of an earlier response. */
const idPlaceholder = fc.nat({ max: 40 }).map((index) => `id-${String(index).padStart(2, "0")}-of-the-test`);

/** Random requests to the operations of a contract: their examples, other values of their schemas, and mutations of both. */
function requestsTo(contract: Contract): fc.Arbitrary<FuzzRequest> {
  const valid = fc.oneof(...Object.keys(contract.operations).map((id) => validRequest(contract, id)));
  const invalid = fc
    .tuple(valid, fc.array(mutations, { minLength: 1, maxLength: 2 }))
    .map(([request, changes]) => changes.reduce((so, change) => change(so), request));
  return fc.oneof({ weight: 3, arbitrary: valid }, { weight: 2, arbitrary: invalid });
}

function validRequest(contract: Contract, id: string): fc.Arbitrary<FuzzRequest> {
  const operation = contract.operations[id];
  if (!operation) throw new Error(`There is no operation ${id}.`);
  const { method, path, query, queryNumbers, body }: Operation = operation;
  const parameters = path.match(/\{\w+\}/g) ?? [];
  const examples = exampleBodies(contract, id);
  const bodies = [
    ...(body ? [schemaValues(body)] : []),
    ...(examples.length > 0 ? [fc.constantFrom(...examples)] : []),
  ];
  return fc.record({
    operation: fc.constant(id),
    account: fc.nat({ max: 1 }),
    authorization: fc.constant(null),
    method: fc.constant(method),
    path: fc.tuple(...parameters.map(() => idPlaceholder)).map((ids) => {
      const filled = parameters.reduce((so, name, at) => so.replace(name, ids[at] ?? ""), path);
      return `${contract.basePath}${filled}`;
    }),
    query: query
      ? schemaValues(query)
          .map((values) => textsOf(values))
          .filter((pairs) => query.safeParse(parseQuery(new URLSearchParams(pairs), queryNumbers)).success)
      : fc.constant([]),
    headers: fc.constant<Record<string, string>>({}),
    body: bodies.length > 0 ? fc.oneof(...bodies).chain(withIds) : fc.constant(null),
    isValid: fc.constant(true),
  });
}

/** The body as JSON, with ids of earlier responses in its fields for ids. */
function withIds(body: unknown): fc.Arbitrary<string> {
  return fc
    .infiniteStream(idPlaceholder)
    .map((ids) =>
      JSON.stringify(body, (name, value) =>
        typeof value === "string" && isIdName(name) ? ids.next().value : value,
      ),
    );
}

function isIdName(name: string): boolean {
  return /(^|_)id$|Id$/.test(name);
}

function textsOf(values: unknown): [string, string][] {
  return Object.entries(values ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
}

/** An engine with two accounts, one of which can run out of credits. */
async function createFixture(prefix: string, contract: Contract) {
  const clock = createFakeClock();
  const store = createTestStore();
  const { faults, onFault } = collectFaults();
  const engine = createEngine({
    store,
    clock,
    model: createFlakyModel(clock),
    worker: { concurrency: 8 },
    faces: createTinyFaces(),
    defaultPictures: createTinyDefaultPictures(),
    moderator: {
      check: async (texts) =>
        texts.some((text) => text.includes("forbidden")) ? { ok: false, category: "violence" } : { ok: true },
    },
    outbound: networkOf(contract),
    onFault,
  });
  const tenants = [
    await engine.accounts.create({ name: "first", tier: "unlimited" }),
    await engine.accounts.create({ name: "second", tier: "unlimited", credits: 200 }),
  ];
  const known: string[] = [];
  const fill = (text: string) =>
    text.replace(
      /id-(\d\d)-of-the-test/g,
      (all, index) => known.at(-1 - (Number(index) % Math.max(1, known.length))) ?? all,
    );

  return {
    async send({
      operation,
      account,
      method,
      path,
      query,
      headers,
      body,
      authorization,
    }: FuzzRequest): Promise<number> {
      const text = body === null || method === "GET" || method === "HEAD" ? null : fill(body);
      const search = new URLSearchParams(
        query.map(([name, value]) => [
          name,
          isIdName(name) ? (known.at(-1 - (value.length % 8)) ?? value) : fill(value),
        ]),
      );
      const key = tenants[account]?.apiKey ?? "";
      const request = new Request(`${engine.url}${fill(path)}?${search}`, {
        method,
        body: text,
        headers: {
          authorization: authorization ?? `Bearer ${key}`,
          ...(authorization === null && { "x-api-key": key }),
          ...(text !== null && { "content-type": "application/json" }),
          ...headers,
        },
      });
      const response = await whileTimePasses(clock, engine.fetch(request.clone()));
      const violations = await contract.checkResponse(request, response.clone());
      const content = await whileTimePasses(clock, response.text());
      const about = JSON.stringify({
        method,
        url: request.url,
        text,
        status: response.status,
        content: content.slice(0, 1_000),
      });
      // Changed paths may belong to our own API.
      if (new URL(request.url).pathname.startsWith(`${prefix}/`)) expect(violations, about).toEqual([]);
      if (!isDocumented(contract, operation, response.status))
        expect(response.status, about).toBeLessThan(500);
      const isJson = response.headers.get("content-type")?.includes("json") === true && content !== "";
      if (response.ok && isJson) {
        for (const { id } of idsIn(JSON.parse(content))) if (!known.includes(id)) known.push(id);
      }
      return response.status;
    },
    async close(): Promise<void> {
      await clock.advance(6 * 60 * 60 * 1000);
      expect(await store.jobs.countUnfinished()).toBe(0);
      for (const { account } of tenants) await checkLedger(store, account.id);
      expect(faults.filter((fault) => fault !== modelError)).toEqual([]);
      await engine.stop({ graceMs: 0 });
    },
  };
}

/** Whether the operation has this status, as where a system responds with the failure of a generation. */
function isDocumented({ document, operations }: Contract, id: string, status: number): boolean {
  const { path, method } = operationOf(operations, id);
  return String(status) in (document.paths[path]?.[method.toLowerCase()]?.responses ?? {});
}

/** Advances the clock while a request waits for a job. */
async function whileTimePasses<T>(clock: FakeClock, work: Promise<T>): Promise<T> {
  let done = false;
  const end = () => {
    done = true;
  };
  work.then(end, end);
  for (let rounds = 0; !done; rounds += 1) {
    await setImmediate();
    if (rounds > 20) await clock.advance(1_000);
  }
  return work;
}

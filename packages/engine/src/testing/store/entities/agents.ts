import fc from "fast-check";
import type { Agent } from "../../../model/agent.ts";
import { listAllPages } from "../list-all-pages.ts";
import { type Model, ModelTable } from "../model.ts";
import { account1, deleteRowsOfAccount, ofEachAccount, ownerOf, rowsOfEachAccount } from "./accounts.ts";
import { createAvatar } from "./avatars.ts";
import { defineEntity, type Full, idsOf, mapInSequence, newestFirst, numberedId, step } from "./entity.ts";
import { fullResult, image } from "./jobs.ts";

const { images: _, twin: __, ...provenanceAndVersion } = fullResult;
const { drawingVersion, ...provenance } = provenanceAndVersion;

const hashes = ["a".repeat(64), "b".repeat(64)] as const;

function defaultPicture(sha256: string): Agent["defaultPicture"] {
  return { image: { ...image, sha256 }, provenance, drawingVersion };
}

export function createAgent(number: number, more: Partial<Agent> = {}): Agent {
  return {
    id: numberedId("agent", number),
    accountId: account1.id,
    name: `agent-${number}`,
    avatarId: null,
    defaultPicture: null,
    createdAt: 1000 + number,
    updatedAt: 1000 + number,
    ...more,
  };
}

/** Agents that together use every field. */
export const agentVariants: readonly Agent[] = [
  createAgent(1),
  {
    ...createAgent(2),
    avatarId: createAvatar(0).id,
    defaultPicture: defaultPicture(hashes[0]),
  } satisfies Full<Agent>,
];

const agentTable = new ModelTable<Agent>();

function isNameTaken(model: Model, { id, accountId, name }: Agent): boolean {
  return agentTable
    .rows(model)
    .some((other) => other.id !== id && other.accountId === accountId && other.name === name);
}

/** Some have the same time. */
const randomAgent = (number: number, more: Partial<Agent> = {}) =>
  createAgent(number, { accountId: ownerOf(number), createdAt: number % 3, ...more });

/** Few names, so that some are taken. */
const anyName = fc.constantFrom("ada", "bob", "cleo");

const anyPicture = fc.record({
  avatarId: fc.constantFrom(null, createAvatar(0).id, createAvatar(1).id),
  defaultPicture: fc.constantFrom(null, ...hashes.map(defaultPicture)),
});

const hasNoPicture = ({ avatarId, defaultPicture }: Agent) => avatarId === null && defaultPicture === null;

const observedAvatars = [createAvatar(0).id, createAvatar(1).id];

export const agents = defineEntity({
  steps: ({ number }) => [
    step(
      8,
      "insert an agent",
      fc.record({ agent: number, name: anyName }).map(({ agent, name }) => randomAgent(agent, { name })),
      {
        execute: (tx, agent) => tx.agents.insert(agent),
        apply: (model, agent) => !isNameTaken(model, agent) && agentTable.insert(model, agent),
      },
    ),
    step(
      8,
      "replace an agent",
      fc
        .record({ agent: number, name: anyName, picture: anyPicture })
        .map(({ agent, name, picture }) => randomAgent(agent, { name, ...picture })),
      {
        execute: (tx, agent) => tx.agents.update(agent),
        apply: (model, agent) =>
          !isNameTaken(model, agent) && agentTable.update(model, agent.id, () => agent),
      },
    ),
    step(4, "delete an agent", number, {
      execute: (tx, agent) => tx.agents.delete(createAgent(agent).id),
      apply: (model, agent) => agentTable.delete(model, ({ id }) => id === createAgent(agent).id),
    }),
    deleteRowsOfAccount("agents", agentTable),
  ],
  rows: {
    inModel: (model) =>
      rowsOfEachAccount(agentTable, model).map((rows) => ({
        all: newestFirst(rows),
        withoutPicture: idsOf(newestFirst(rows.filter(hasNoPicture))),
        ofAvatars: observedAvatars.map((avatar) => rows.some(({ avatarId }) => avatarId === avatar)),
        usedDefaults: hashes.filter((hash) =>
          rows.some(({ defaultPicture }) => defaultPicture?.image.sha256 === hash),
        ),
      })),
    inStore: (reader) =>
      ofEachAccount(async (id) => {
        const used = await reader.agents.usedDefaults(id, hashes);
        return {
          all: await listAllPages((page) => reader.agents.list(id, page)),
          withoutPicture: idsOf(
            await listAllPages((page) => reader.agents.list(id, { ...page, withoutPicture: true })),
          ),
          ofAvatars: await mapInSequence(
            observedAvatars,
            async (avatarId) => (await reader.agents.ofAvatar(id, avatarId)) !== null,
          ),
          usedDefaults: hashes.filter((hash) => used.has(hash)),
        };
      }),
  },
  lists: {
    lists: {
      agents: (reader, accountId, page) => reader.agents.list(accountId, page),
      "agents without a picture": (reader, accountId, page) =>
        reader.agents.list(accountId, { ...page, withoutPicture: true }),
    },
    insert: (tx, number, more) => tx.agents.insert(createAgent(number, more)),
    idOf: (number) => createAgent(number).id,
  },
});

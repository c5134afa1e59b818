import type { Observations } from "./observations.ts";

/**
 * Checks that all avatars, looks and twins have reached the end that their job has: no look is pending, each job that makes
 * a look has one, and an avatar has the status of its cover.
 */
export function* verifyAvatars(observations: Observations): Generator<string> {
  const { avatars, looks, agents } = observations;
  yield* verifyLooks(observations);
  yield* verifyTwins(observations);
  const looksById = new Map(looks.map((look) => [look.id, look]));
  const ids = new Set(avatars.map(({ id }) => id));
  if (ids.size !== avatars.length) yield "an avatar is listed twice";
  for (const { id, status, coverLookId } of avatars) {
    const cover = looksById.get(coverLookId);
    if (cover?.avatarId !== id) yield `avatar ${id} has no cover`;
    else if (cover.status !== status) yield `avatar ${id} is ${status}, and its cover is ${cover.status}`;
  }
  for (const { id, avatarId } of agents)
    if (avatarId !== null && !ids.has(avatarId)) yield `avatar ${avatarId} of agent ${id} is missing`;
}

function* verifyLooks({ jobs, looks }: Observations): Generator<string> {
  const looksById = new Map(looks.map((look) => [look.id, look]));
  const jobIds = new Set(jobs.map(({ id }) => id));
  if (looksById.size !== looks.length) yield "a look is listed twice";
  for (const { id, status, jobId } of looks) {
    if (status === "pending") yield `look ${id} is still pending`;
    if (jobId !== null && !jobIds.has(jobId)) yield `job ${jobId} of look ${id} is missing`;
  }
  for (const { id, status, target } of jobs) {
    if (!target) continue;
    const look = looksById.get(target.lookId);
    const expected = status === "completed" ? "ready" : "error";
    if (look?.jobId !== id || look.avatarId !== target.avatarId) yield `job ${id} has no look`;
    else if (look.status !== expected) yield `job ${id} is ${status}, and its look is ${look.status}`;
  }
  const emotions = looks.flatMap(({ avatarId, emotion }) =>
    emotion === null ? [] : [`${emotion} of avatar ${avatarId}`],
  );
  for (const [emotion, { length }] of Map.groupBy(emotions, (name) => name))
    if (length > 1) yield `there are ${length} looks ${emotion}`;
}

function* verifyTwins({ jobs, twins, avatars }: Observations): Generator<string> {
  const statuses = new Map(jobs.map(({ id, status }) => [id, status]));
  const trained = new Set(avatars.flatMap(({ id, origin }) => (origin === "training" ? [id] : [])));
  for (const { id, status, jobId, avatarId } of twins) {
    const isCompleted = statuses.get(jobId) === "completed";
    if (status === "NOT_TRAINED" || status === "TRAINING") yield `twin ${id} is still ${status}`;
    else if ((status === "IDLE") !== isCompleted)
      yield `twin ${id} is ${status}, and its job is ${statuses.get(jobId)}`;
    if (status === "IDLE" && !trained.has(avatarId ?? "")) yield `the avatar of twin ${id} is missing`;
  }
  const expected = twins.filter(({ status }) => status === "IDLE").length;
  if (trained.size !== expected) yield `expected ${expected} avatars of twins, found ${trained.size}`;
}

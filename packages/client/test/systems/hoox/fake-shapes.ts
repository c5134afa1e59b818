export type Edition = "newer" | "older";

export interface FakeLook {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly style: string | null;
  readonly tags: readonly string[];
  readonly format: "vertical" | "horizontal";
  status: "pending" | "ready" | "error";
  errorMessage: string | null;
  thumbnail: string | null;
  /** Its state for a poll of the status, which also lets time pass. */
  poll: () => "pending" | "processing" | "ready" | "error";
}

export interface FakeAvatar {
  readonly id: string;
  readonly name: string;
  readonly looks: FakeLook[];
  readonly createdAt: string | null;
}

/** An item of the list, of which the older edition has no `avatar_id`. */
export function listItem(edition: Edition, avatar: FakeAvatar, look: FakeLook) {
  return {
    id: look.id,
    ...(edition === "newer" && { avatar_id: avatar.id }),
    avatar_name: avatar.name,
    look_name: look.name,
    ...person(edition),
    ...scene(edition, look),
    thumbnail: look.thumbnail,
    preview: null,
    model_available: models[edition],
  };
}

export function lookResource(edition: Edition, avatar: FakeAvatar, look: FakeLook) {
  return {
    ...listItem(edition, avatar, look),
    avatar_id: avatar.id,
    status: look.status,
    error_message: look.errorMessage,
  };
}

/** A look within its avatar, where the name is `name`. */
export function lookOfAvatar(edition: Edition, look: FakeLook) {
  return {
    id: look.id,
    name: look.name,
    ...scene(edition, look),
    thumbnail: look.thumbnail,
    preview: null,
    status: look.status,
    model_available: models[edition],
  };
}

/** The result of a status: the overview has only `thumbnail_url`. */
export function statusResult(edition: Edition, avatar: FakeAvatar, look: FakeLook) {
  if (edition === "older") return { thumbnail_url: look.thumbnail };
  return {
    id: look.id,
    avatar_name: avatar.name,
    look_name: look.name,
    gender: "male",
    ...scene(edition, look),
    thumbnail: look.thumbnail,
    model_available: models[edition],
  };
}

function person(edition: Edition) {
  if (edition === "older") return { gender: "male" };
  return { gender: "male", age_range: "adult", ethnicity: "white-western-european", hair_color: "brown" };
}

function scene(edition: Edition, { place, tags, format, style }: FakeLook) {
  if (edition === "older") return { place, format, tags };
  const selfie = style === "selfie";
  return { place, accessories: ["laptop"], action: "working", emotion: "focused", selfie, format };
}

const models = {
  older: ["premium", "ultra", "veo-3", "veo-3-fast"],
  newer: [
    "premium",
    "ultra",
    "veo-3-fast",
    "veo-3",
    "veo-3-lite",
    "omni-flash",
    "ora-lite",
    "ora-standard",
    "ora-pro",
    "seedance-2",
    "seedance-2-fast",
    "seedance-2-1080p",
  ],
} as const;

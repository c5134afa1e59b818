import type { Avatar, Look } from "@likeness/contract/v1/types";
import { Icon } from "../components/icon.tsx";
import { Time } from "../components/time.tsx";
import { lookName } from "./looks.tsx";

interface Entry {
  readonly text: string;
  readonly at: number;
  readonly thumbnail?: string;
}

/** What happened to an avatar, the newest first. */
export function historyOf(avatar: Avatar, looks: readonly Look[]): Entry[] {
  const made = looks
    .filter(({ emotion }) => emotion === null)
    .toSorted((a, b) => a.created_at - b.created_at);
  const emotions = looks.filter(({ emotion }) => emotion !== null);
  const [last] = emotions.toSorted((a, b) => b.created_at - a.created_at);
  const entries = made.map((look, at): Entry => {
    const thumbnail = look.status === "ready" ? { thumbnail: look.head_url ?? look.thumbnail_url } : {};
    if (at === 0) return { text: firstText(avatar, look), at: look.created_at, ...thumbnail };
    const outcome =
      look.status === "error" ? "failed" : look.status === "pending" ? "is being drawn" : "added";
    return { text: `Look “${lookName(look, at + 1)}” ${outcome}`, at: look.created_at, ...thumbnail };
  });
  if (last !== undefined)
    entries.push({
      text: `${emotions.length} ${emotions.length === 1 ? "emotion" : "emotions"} drawn`,
      at: last.created_at,
      ...(last.status === "ready" && { thumbnail: last.head_url ?? last.thumbnail_url }),
    });
  if (avatar.published_at !== null) entries.push({ text: "Published to the feed", at: avatar.published_at });
  return entries.reverse().sort((a, b) => b.at - a.at);
}

function firstText({ origin }: Avatar, look: Look): string {
  const seed = look.status === "ready" ? ` from seed ${look.seed}` : "";
  return (
    { images: "Uploaded", photo: "Made from a photo", cast: "Cast drawn", remix: "Remixed" }[origin] ??
    `Created${seed}`
  );
}

export function History({ avatar, looks }: { readonly avatar: Avatar; readonly looks: readonly Look[] }) {
  const entries = historyOf(avatar, looks);
  if (entries.length === 0) return null;
  return (
    <section className="card">
      <div className="head">
        <h2>History</h2>
      </div>
      <ol className="list">
        {entries.map(({ text, at, thumbnail }) => (
          <li key={`${at} ${text}`}>
            {thumbnail === undefined ? (
              <span className="hi ph">
                <Icon name="globe" small />
              </span>
            ) : (
              <img src={thumbnail} className="hi" alt="" />
            )}
            <span className="sp cut">{text}</span>
            <small>
              <Time seconds={at} />
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

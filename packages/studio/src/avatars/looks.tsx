import type { Avatar, Look } from "@likeness/contract/v1/types";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../api/api.ts";
import { creditsText, usePrices } from "../api/prices.ts";
import { Button } from "../components/button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Icon } from "../components/icon.tsx";
import { Strip } from "../components/strip.tsx";
import { emotions, valueText } from "../create/traits.ts";
import { Link } from "../shell/link.tsx";
import { href } from "../shell/router.ts";

/** What a look is called: its emotion, its style, its place, or its number. */
export function lookName(look: Look, number: number): string {
  const drawnPlace = look.status === "ready" ? look.brief["place"] : undefined;
  const place =
    look.place ?? (typeof drawnPlace === "string" && drawnPlace !== "none" ? drawnPlace : undefined);
  return valueText(look.emotion ?? look.style ?? place ?? (number === 1 ? "First" : `Look ${number}`));
}

/** The looks of an avatar as a filmstrip, the oldest first, then its emotions. */
export function Looks({
  avatar,
  looks,
  current,
}: {
  readonly avatar: Avatar;
  readonly looks: readonly Look[];
  readonly current: Look | undefined;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ["avatars", "one", avatar.id] });
  const draw = useMutation({
    mutationFn: () => api.sendForList("look", `/avatars/${avatar.id}/emotions`, {}),
    onSettled: refresh,
  });
  const cover = useMutation({
    mutationFn: (id: string) =>
      api.send("saved_avatar", "PATCH", `/avatars/${avatar.id}`, { cover_look_id: id }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ["avatars"] }),
  });
  const remove = useMutation({
    mutationFn: (id: string) => api.send("deletion", "DELETE", `/avatars/${avatar.id}/looks/${id}`),
    onSettled: refresh,
  });
  const sorted = looks.toReversed();
  const made = sorted.filter(({ emotion }) => emotion === null);
  const faces = sorted.filter(({ emotion }) => emotion !== null);
  const prices = usePrices();
  const missing = emotions.length - faces.length;
  const error = draw.error ?? cover.error ?? remove.error;
  const isCover = current?.id === avatar.cover_look_id;
  return (
    <>
      <Strip className="film" label="Looks">
        {made.map((look, at) => (
          <LookLink
            key={look.id}
            look={look}
            name={lookName(look, at + 1)}
            isCurrent={look.id === current?.id}
          />
        ))}
        {avatar.status === "ready" && (
          <button type="button" onClick={() => document.getElementById("edit")?.focus()}>
            <span className="ph new">
              <Icon name="plus" />
            </span>
            New look
          </button>
        )}
      </Strip>
      {faces.length > 0 && (
        <Strip className="film" label="Emotions">
          {faces.map((look, at) => (
            <LookLink
              key={look.id}
              look={look}
              name={lookName(look, at + 1)}
              isCurrent={look.id === current?.id}
            />
          ))}
        </Strip>
      )}
      {avatar.status === "ready" && (missing > 0 || !isCover) && (
        <div className="row wrap">
          {missing > 0 && (
            <>
              <Button icon="agents" disabled={draw.isPending} onClick={() => draw.mutate()}>
                Draw {missing === 8 ? "all" : missing} emotions
              </Button>
              <small>{creditsText(missing * prices.image)}</small>
            </>
          )}
          <i className="sp" />
          {current !== undefined && current.status === "ready" && !isCover && (
            <Button kind="ghost" disabled={cover.isPending} onClick={() => cover.mutate(current.id)}>
              Use as cover
            </Button>
          )}
          {current !== undefined && !isCover && (
            <Button kind="ghost-danger" disabled={remove.isPending} onClick={() => remove.mutate(current.id)}>
              Delete look
            </Button>
          )}
        </div>
      )}
      {error !== null && <FailureNote title="That did not work" failure={failureOf(error)} />}
    </>
  );
}

function LookLink({
  look,
  name,
  isCurrent,
}: {
  readonly look: Look;
  readonly name: string;
  readonly isCurrent: boolean;
}) {
  return (
    <Link
      href={href(`avatars/${look.avatar_id}`, { look: look.id })}
      {...(isCurrent && { "aria-current": "true" as const })}
    >
      {look.status === "ready" ? (
        <img src={look.thumbnail_url} alt="" width={88} height={88} />
      ) : (
        <span className="ph">{look.status === "error" ? <Icon name="alert" /> : "…"}</span>
      )}
      <span className="cut">{name}</span>
    </Link>
  );
}

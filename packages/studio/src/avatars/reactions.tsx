import type { Avatar } from "@likeness/contract/v1/types";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../api/api.ts";
import { Button, IconButton } from "../components/button.tsx";
import { failureOf } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Time } from "../components/time.tsx";

/** The likes and comments of a published avatar. */
export function Reactions({ avatar }: { readonly avatar: Pick<Avatar, "id" | "counts"> }) {
  const api = useApi();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const { id } = avatar;
  const shown = useQuery({
    queryKey: ["feed", id],
    queryFn: ({ signal }) =>
      api.get("public_avatar", `/avatars/${id}`, { query: { view: "public" }, signal }),
  });
  const comments = useQuery({
    queryKey: ["comments", id],
    queryFn: async ({ signal }) =>
      (await api.list("comment", `/avatars/${id}/comments`, { query: { limit: 50 }, signal })).data,
  });
  const isLiked = shown.data?.liked === true;
  const likes = shown.data?.counts.likes ?? avatar.counts.likes;
  const refresh = async () => {
    await Promise.all(
      [["feed"], ["comments", id], ["avatars"]].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
  const like = useMutation({
    mutationFn: () => api.send("like", isLiked ? "DELETE" : "POST", `/avatars/${id}/like`),
    onSettled: refresh,
  });
  const comment = useMutation({
    mutationFn: () => api.send("comment", "POST", `/avatars/${id}/comments`, { text: text.trim() }),
    onSuccess: () => setText(""),
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: (comment: string) => api.send("deletion", "DELETE", `/avatars/${id}/comments/${comment}`),
    onSettled: refresh,
  });
  const error = like.error ?? comment.error ?? remove.error;
  return (
    <section className="card">
      <div className="head">
        <h2>Likes and comments</h2>
        <i className="sp" />
        <Button
          kind="ghost"
          icon="feed"
          aria-pressed={isLiked}
          disabled={like.isPending}
          onClick={() => like.mutate()}
        >
          {likes.toLocaleString()}
          <span className="vh"> likes, {isLiked ? "take yours back" : "like"}</span>
        </Button>
      </div>
      <ul className="list">
        {comments.data?.map(({ id: key, text: said, created_at, mine, by_owner }) => (
          <li key={key}>
            <span className="comment">
              <span className="brk">{said}</span>
              <small>
                {mine ? "You" : by_owner ? "Owner" : "Someone"}, <Time seconds={created_at} />
              </small>
            </span>
            {mine && (
              <IconButton
                kind="ghost"
                icon="trash"
                label="Delete the comment"
                onClick={() => remove.mutate(key)}
              />
            )}
          </li>
        ))}
      </ul>
      <form
        className="comment-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") comment.mutate();
        }}
      >
        <input
          className="f"
          aria-label="Comment"
          placeholder="Say something about it"
          maxLength={1000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={text.trim() === "" || comment.isPending}>
          Send
        </Button>
      </form>
      {error !== null && <FailureNote title="It was not sent" failure={failureOf(error)} />}
    </section>
  );
}

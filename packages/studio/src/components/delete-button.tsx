import { useState } from "react";
import { Button } from "./button.tsx";

/** Asks once more in place, because a deletion is permanent. */
export function DeleteButton({
  name,
  verb = "Delete",
  isBusy,
  onDelete,
}: {
  readonly name: string;
  readonly verb?: "Delete" | "Revoke";
  readonly isBusy: boolean;
  readonly onDelete: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
        {verb}
        <span className="vh"> {name}</span>
      </Button>
    );
  return (
    <>
      <Button kind="danger" icon="trash" disabled={isBusy} onClick={onDelete}>
        {verb} {name.length > 24 ? "it" : name} for good
      </Button>
      <Button kind="ghost" onClick={() => setAsking(false)}>
        Keep
      </Button>
    </>
  );
}

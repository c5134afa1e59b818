import { useState } from "react";
import { Button } from "./button.tsx";

/** Asks once more in place, because a deletion is permanent. */
export function DeleteButton({
  name,
  isBusy,
  onDelete,
}: {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onDelete: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button kind="danger" icon="trash" onClick={() => setAsking(true)}>
        Delete
      </Button>
    );
  return (
    <>
      <Button kind="danger" icon="trash" disabled={isBusy} onClick={onDelete}>
        Delete {name.length > 24 ? "it" : name} for good
      </Button>
      <Button kind="ghost" onClick={() => setAsking(false)}>
        Keep
      </Button>
    </>
  );
}

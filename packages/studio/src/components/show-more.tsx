import { Button } from "./button.tsx";

/** Below a list with further pages. */
export function ShowMore({ onClick, of = "" }: { readonly onClick: () => void; readonly of?: string }) {
  return (
    <div className="row center">
      <Button onClick={onClick}>{`Show more ${of}`.trim()}</Button>
    </div>
  );
}

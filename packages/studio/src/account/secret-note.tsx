import { Button } from "../components/button.tsx";
import { CopyButton } from "../components/copy.tsx";
import { Icon } from "../components/icon.tsx";

/** A secret that the server tells only once. It is nowhere else in the page, and gone when the note is closed. */
export function SecretNote({
  title,
  text,
  secret,
  copyLabel,
  onDismiss,
}: {
  readonly title: string;
  /** What to do with it. */
  readonly text: string;
  readonly secret: string;
  readonly copyLabel: string;
  readonly onDismiss: () => void;
}) {
  return (
    <div className="note good secret" role="status">
      <Icon name="check" />
      <div>
        <b className="brk">{title}</b>
        <p>{text} It is shown this once.</p>
        <p className="row">
          <code className="brk">{secret}</code>
          <CopyButton text={secret} label={copyLabel} />
        </p>
        <div>
          <Button onClick={onDismiss}>I have stored it</Button>
        </div>
      </div>
    </div>
  );
}

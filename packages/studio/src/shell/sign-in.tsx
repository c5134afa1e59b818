import { type FormEvent, useId, useState } from "react";
import { signIn } from "../api/session.ts";
import { Icon } from "../components/icon.tsx";

/** Asks for an API key, which stays in this tab. */
export function SignIn({ reason }: { readonly reason?: string | undefined }) {
  const [problem, setProblem] = useState<string>();
  const [isChecking, setChecking] = useState(false);
  const id = useId();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = new FormData(event.currentTarget).get("key");
    setChecking(true);
    setProblem(await signIn(typeof key === "string" ? key.trim() : ""));
    setChecking(false);
  };
  const text = problem ?? reason;
  return (
    <main className="sign-in">
      <form className="card" onSubmit={(event) => void submit(event)}>
        <p className="logo">
          <Icon name="logo" />
          Likeness
        </p>
        <h1>Sign in to the studio</h1>
        <label htmlFor={id}>API key</label>
        <input
          id={id}
          name="key"
          className="f mono"
          type="password"
          required={true}
          autoComplete="off"
          spellCheck={false}
          placeholder="lk_…"
          aria-describedby={`${id}-help`}
          aria-invalid={text !== undefined}
        />
        {text !== undefined && (
          <p className="problem" role="alert">
            {text}
          </p>
        )}
        <button type="submit" className="b p" disabled={isChecking}>
          {isChecking ? "Checking" : "Sign in"}
        </button>
        <p className="m" id={`${id}-help`}>
          The key stays in this tab and is sent only to this server. <code>avatar serve</code> prints it, and{" "}
          <code>avatar studio</code> opens this page without asking.
        </p>
      </form>
    </main>
  );
}

import "../styles/account.css";
import { useState } from "react";
import { Button } from "../components/button.tsx";
import { Bar } from "../shell/bar.tsx";
import { Keys } from "./keys.tsx";

/** The API keys of the account of the key of this tab. */
export function KeysPage() {
  const [isFormOpen, setFormOpen] = useState(false);
  return (
    <>
      <Bar title="Keys">
        <i className="sp" />
        <Button kind="primary" icon="plus" onClick={() => setFormOpen(true)}>
          New key
        </Button>
      </Bar>
      <div className="page">
        <Keys isFormOpen={isFormOpen} onCloseForm={() => setFormOpen(false)} />
      </div>
    </>
  );
}

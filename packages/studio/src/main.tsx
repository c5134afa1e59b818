import "./styles/tokens.css";
import "./styles/icons.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/controls.css";
import { createRoot } from "react-dom/client";
import { startSession } from "./api/session.ts";
import { App } from "./app.tsx";
import { applyTheme } from "./shell/theme.ts";

applyTheme();
void startSession();
const root = document.getElementById("app");
if (root !== null) createRoot(root).render(<App />);

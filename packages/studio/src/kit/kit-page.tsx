import "../styles/account.css";
import "../styles/avatars.css";
import "../styles/create.css";
import "../styles/kit.css";
import { type ReactNode, useState } from "react";
import { Avatar } from "../components/avatar.tsx";
import { Button, IconButton } from "../components/button.tsx";
import { CopyButton } from "../components/copy.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Facts } from "../components/facts.tsx";
import { failureOfJob } from "../components/failure.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { Figures } from "../components/figures.tsx";
import { Icon, type IconName } from "../components/icon.tsx";
import { ImageField } from "../components/image-field.tsx";
import { Menu } from "../components/menu.tsx";
import { Progress } from "../components/progress.tsx";
import { SearchField } from "../components/search-field.tsx";
import { Segmented } from "../components/segmented.tsx";
import { EmptyState, ErrorState, Loading } from "../components/states.tsx";
import { Strip } from "../components/strip.tsx";
import { Time } from "../components/time.tsx";
import { faceRequestOf } from "../create/draft.ts";
import { FaceThumb } from "../create/face-thumb.tsx";
import { PromptEditor } from "../create/prompt-editor.tsx";
import { emotions, valueText } from "../create/traits.ts";
import { Bar } from "../shell/bar.tsx";

const colors = [
  "bg",
  "surface",
  "raised",
  "fill",
  "canvas",
  "line",
  "edge",
  "text",
  "text-2",
  "text-3",
  "accent",
  "accent-text",
  "accent-soft",
  "ring",
  "green",
  "green-soft",
  "amber",
  "amber-soft",
  "red",
  "red-soft",
] as const;

/** Without content, as while it is loaded. */
const chosen = new File([], "rosa.png", { type: "image/png" });

const icons: readonly IconName[] = [
  "logo",
  "create",
  "avatars",
  "agents",
  "feed",
  "jobs",
  "hooks",
  "credits",
  "settings",
  "more",
  "search",
  "dice",
  "lock",
  "open",
  "hint",
  "down",
  "x",
  "plus",
  "check",
  "get",
  "copy",
  "image",
  "not",
  "again",
  "trash",
  "alert",
  "code",
  "globe",
  "next",
  "undo",
  "people",
  "pulse",
];

const failure = failureOfJob(
  {
    code: "safety_filter",
    message: "The image model rejected the prompt.",
    action: "Describe the person without weapons.",
    retryable: true,
  },
  "0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e",
);

const draft = { prompt: "a fox with round glasses", without: "", seed: 8, shape: "1:1", traits: {} } as const;
const sentence = "a cheerful fox with round glasses, best quality";

/** Every component in every state, to look at and to test. */
export function KitPage() {
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const [segment, setSegment] = useState<"picture" | "code">("picture");
  const [search, setSearch] = useState("");
  const [prompt, setPrompt] = useState(sentence);
  return (
    <>
      <Bar title="Kit">
        <small className="wide">Every component in every state</small>
      </Bar>
      <div className="page kit">
        <Section title="Colours">
          <ul className="samples">
            {colors.map((name) => (
              <li key={name} className="swatch" style={{ "--c": `var(--${name})` }}>
                {name}
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Type">
          <p className="t4">20/28 names and big numbers</p>
          <h1>16/24 titles and the prompt</h1>
          <p>
            14/20 everything else, and <b>what is important</b>
          </p>
          <small>12/16 meta</small>
          <code>lk_0197a1c2 code and ids</code>
        </Section>
        <Section title="Icons">
          <ul className="icons">
            {icons.map((name) => (
              <li key={name}>
                <Icon name={name} />
                {name}
              </li>
            ))}
          </ul>
        </Section>
        <Section title="Buttons">
          <div className="row">
            <Button kind="primary">Primary</Button>
            <Button>Default</Button>
            <Button icon="get">With icon</Button>
            <Button kind="ghost">Ghost</Button>
            <Button kind="danger" icon="trash">
              Danger
            </Button>
            <Button aria-pressed={true}>Pressed</Button>
            <IconButton icon="dice" label="Icon only" />
            <IconButton kind="ghost" icon="x" label="Ghost icon" />
            <CopyButton text="copied from the kit" label="Copy" />
          </div>
          <div className="row">
            <Button kind="primary" disabled={true}>
              Drawing, 64 %
            </Button>
            <Button disabled={true}>Disabled</Button>
            <Button kind="ghost" disabled={true}>
              Disabled
            </Button>
            <button type="button" className="lk">
              Link
            </button>
            <kbd>?</kbd>
          </div>
        </Section>
        <Section title="Fields">
          <input className="f" aria-label="Empty" placeholder="Empty" />
          <input className="f" aria-label="Filled" defaultValue="Filled" />
          <input className="f" aria-label="Invalid" aria-invalid={true} defaultValue="Invalid" />
          <textarea className="f" aria-label="Several lines" rows={2} defaultValue="Several lines" />
          <select aria-label="Select">
            <option>Selected</option>
            <option>Other</option>
          </select>
          <SearchField label="Search" placeholder="Search" value={search} onChange={setSearch} />
          <div className="row">
            <Segmented
              label="Choice"
              value={segment}
              options={[
                ["picture", "Picture"],
                ["code", "Code"],
              ]}
              onChange={setSegment}
            />
          </div>
        </Section>
        <Section title="Prompt">
          <div className="prompt">
            <PromptEditor
              field={{ current: null }}
              prompt={prompt}
              lit="eyewear"
              reading={{
                understood: [
                  { start: 2, end: 10, text: "cheerful", paths: ["expression"] },
                  { start: 20, end: 33, text: "round glasses", paths: ["eyewear"] },
                ],
                ignored: [{ start: 35, end: 47, text: "best quality" }],
              }}
              onChange={setPrompt}
              onPoint={() => undefined}
            />
          </div>
        </Section>
        <Section title="Chips and times">
          <div className="row">
            <span className="chip">neutral</span>
            <span className="chip ok">done</span>
            <span className="chip warn">waiting</span>
            <span className="chip bad">failed</span>
            <span className="chip acc">clothes: overalls → jacket</span>
            <button type="button" className="chip">
              removable
              <Icon name="x" small />
            </button>
          </div>
          <div className="row">
            <Time seconds={Date.now() / 1000 - 4} />
            <Time seconds={Date.now() / 1000 - 400} />
            <Time seconds={Date.now() / 1000 - 40_000} />
            <Time seconds={Date.now() / 1000 - 4_000_000} />
          </div>
          <Progress fraction={0.64} label="Drawing" />
        </Section>
        <Section title="Avatars">
          <div className="row">
            {([24, 32, 48, 96, 112] as const).map((size) => (
              <Avatar key={size} name="Research bot" size={size} alt={`Initials, ${size} px`} />
            ))}
            <Avatar name="Ada" src="missing.png" alt="A picture that cannot be loaded" />
          </div>
          <Strip className="strip" label="Emotions">
            {emotions.map((emotion, at) => (
              <a key={emotion} href="#main" {...(at === 0 && { "aria-current": "true" as const })}>
                <FaceThumb request={faceRequestOf(draft, { expression: emotion })} />
                {valueText(emotion)}
              </a>
            ))}
          </Strip>
          <ul className="grid">
            {["Rest", "Selected"].map((name) => (
              <li key={name}>
                <a href="#main" className={name === "Selected" ? "on" : ""}>
                  <FaceThumb request={faceRequestOf(draft)} />
                  <span className="cut name">{name}</span>
                </a>
                <button
                  type="button"
                  className="ck"
                  aria-pressed={name === "Selected"}
                  aria-label={`Select ${name}`}
                >
                  <Icon name="check" small />
                </button>
              </li>
            ))}
            <li>
              <a href="#main">
                <span className="ph pending">Drawing</span>
                <span className="cut name">Pending</span>
              </a>
            </li>
            <li>
              <a href="#main">
                <span className="ph error">
                  <Icon name="alert" />
                  Failed
                </span>
                <span className="cut name">Failed</span>
              </a>
            </li>
          </ul>
        </Section>
        <Section title="Lists and tables">
          <ol className="list">
            <li>
              <Avatar name="Ada" size={32} />
              <span className="sp cut">A row with a long text that is cut where the row ends</span>
              <small>2 min ago</small>
            </li>
            <li>
              <Icon name="globe" />
              <span className="sp">Another row</span>
              <span className="chip ok">done</span>
            </li>
          </ol>
          <div className="tw">
            <table>
              <thead>
                <tr>
                  <th>Job</th>
                  <th>State</th>
                  <th>Age</th>
                </tr>
              </thead>
              <tbody>
                {(["queued", "running", "done", "failed"] as const).map((state) => (
                  <tr key={state}>
                    <td>{state} job</td>
                    <td>
                      <span
                        className={`chip ${{ queued: "", running: "acc", done: "ok", failed: "bad" }[state]}`}
                      >
                        {state}
                      </span>
                    </td>
                    <td>1 min</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
        <Section title="Figures and facts">
          <Figures
            label="Balance"
            of={[
              ["Available", 1240],
              ["Held", 6, "for 3 running jobs"],
              ["Wait for a worker", "1.2 s", "on average"],
            ]}
          />
          <Facts
            of={[
              ["Name", "Acme"],
              ["Requests", "60 per minute"],
            ]}
          />
        </Section>
        <Section title="Reference image">
          <ImageField label="Reference" file={file} onChange={setFile} />
          <ImageField label="Chosen reference" file={chosen} onChange={() => undefined} />
        </Section>
        <Section title="What floats">
          <div className="row">
            <Menu
              label="Download"
              icon="get"
              align="start"
              items={[
                { text: "PNG", icon: "image", detail: "1024 px", onSelect: () => undefined },
                "separator",
                { text: "Current", isCurrent: true, onSelect: () => undefined },
              ]}
            >
              Menu
            </Menu>
            <Button onClick={() => setOpen(true)}>Dialog</Button>
          </div>
          {isOpen && (
            <Dialog
              title="A dialog"
              onClose={() => setOpen(false)}
              foot={
                <>
                  <i className="sp" />
                  <Button onClick={() => setOpen(false)}>Cancel</Button>
                  <Button kind="primary" onClick={() => setOpen(false)}>
                    Do it
                  </Button>
                </>
              }
            >
              <div className="body">
                <p>It is a sheet on narrow screens.</p>
              </div>
            </Dialog>
          )}
        </Section>
        <Section title="Notes and states">
          <FailureNote
            title="The avatar was not saved"
            failure={failure}
            onRetry={() => undefined}
            onDismiss={() => undefined}
          />
          <p className="note good">
            <Icon name="check" />
            <span className="sp">Saved for 2 credits.</span>
            <Button>Open the avatar</Button>
          </p>
          <p className="note calm">Something to know.</p>
          <Loading what="the kit" />
          <EmptyState
            title="No avatars yet"
            text="Describe someone in plain words and their face appears as you type."
            example="a calm owl with a yellow scarf in a library"
            action={<Button kind="primary">Try this prompt</Button>}
          />
          <ErrorState
            title="The list could not be loaded"
            error={new Error("The server answered 503.")}
            onRetry={() => undefined}
          />
        </Section>
      </div>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="card">
      <div className="head">
        <h2>{title}</h2>
      </div>
      <div className="body">{children}</div>
    </section>
  );
}

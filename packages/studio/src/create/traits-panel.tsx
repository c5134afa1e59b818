import { type ReactNode, useEffect, useId, useRef } from "react";
import { Button, IconButton } from "../components/button.tsx";
import { Icon } from "../components/icon.tsx";
import type { TraitOptions, TraitSource } from "../drawing/protocol.ts";
import { isBySeed, type TraitControl, traitGroups, valueText } from "./traits.ts";

export interface TraitsProps {
  readonly options: TraitOptions | undefined;
  /** The traits as they are drawn. */
  readonly traits: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, TraitSource>>;
  /** The traits that were set by hand. */
  readonly set: Readonly<Record<string, string>>;
  /** The traits of the word that is pointed at. */
  readonly lit: readonly string[];
  readonly onSet: (path: string, value: string) => void;
  readonly onReset: () => void;
  readonly onLight: (path: string | undefined) => void;
}

/** Every trait as a control, with where its value came from and a lock. */
export function TraitsPanel({
  isOpen,
  onClose,
  styles,
  ...props
}: TraitsProps & {
  /** Whether it is shown as a sheet, on narrow screens. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly styles: ReactNode;
}) {
  const { traits, set, sources, onReset } = props;
  const read = Object.values(sources).filter(({ kind }) => kind === "prompt" || kind === "role").length;
  const locked = Object.keys(set).length;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    panel.current?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !panel.current?.contains(event.target)) onClose();
    };
    addEventListener("pointerdown", closeOutside);
    return () => {
      removeEventListener("pointerdown", closeOutside);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isOpen, onClose]);
  return (
    <section ref={panel} className={isOpen ? "traits open" : "traits"} aria-label="Traits" tabIndex={-1}>
      <div className="head">
        <h2>Traits</h2>
        <small className="cut">
          {read} from the prompt{locked > 0 && `, ${locked} set`}
        </small>
        <i className="sp" />
        <Button kind="ghost" disabled={locked === 0} onClick={onReset}>
          Reset
        </Button>
        <IconButton kind="ghost" icon="x" label="Close" className="only" onClick={onClose} />
      </div>
      {traitGroups
        .map(({ title, controls }) => ({
          title,
          shown: controls.filter(({ when }) => when?.(traits) ?? true),
        }))
        .filter(({ shown }) => shown.length > 0)
        .map(({ title, shown }) => (
          <fieldset className="tg" key={title}>
            <legend>{title}</legend>
            {title === "Style" && styles}
            <ul>
              {shown.map((control) => (
                <TraitRow key={control.path} control={control} {...props} />
              ))}
            </ul>
          </fieldset>
        ))}
    </section>
  );
}

function TraitRow({
  control: { path, label },
  options,
  traits,
  sources,
  set,
  lit,
  onSet,
  onLight,
}: TraitsProps & { readonly control: TraitControl }) {
  const id = useId();
  const choices = options?.[path] ?? [];
  const value = set[path] ?? traits[path] ?? "";
  const isLocked = path in set;
  const isSkin = path === "skin" && traits["subject"] === "human";
  const color =
    choices.find((choice) => choice.value === value)?.color ?? (value.startsWith("#") ? value : undefined);
  const isColor = path.endsWith(".color");
  return (
    <li
      className={lit.includes(path) ? "t lit" : "t"}
      onPointerEnter={() => onLight(path)}
      onPointerLeave={() => onLight(undefined)}
      onFocus={() => onLight(path)}
      onBlur={() => onLight(undefined)}
    >
      <label htmlFor={isSkin ? undefined : id} id={`${id}-label`}>
        {label}
      </label>
      {isSkin ? (
        <span className="skin" role="radiogroup" aria-labelledby={`${id}-label`}>
          {choices.map((choice) => (
            <input
              key={choice.value}
              type="radio"
              name={id}
              aria-label={valueText(choice.value)}
              title={valueText(choice.value)}
              style={{ "--c": choice.color }}
              checked={choice.value === value}
              onChange={() => onSet(path, choice.value)}
            />
          ))}
        </span>
      ) : path === "accessories" ? (
        <Items
          id={id}
          value={value}
          choices={choices.map((choice) => choice.value)}
          onSet={(next) => onSet(path, next)}
        />
      ) : (
        <>
          {isColor && <i className={color === undefined ? "sw none" : "sw"} style={{ "--c": color }} />}
          <select
            id={id}
            value={choices.some((choice) => choice.value === value) || value === "" ? value : "other"}
            onChange={(event) => onSet(path, event.currentTarget.value)}
          >
            <option value="">
              {isLocked || value === "" ? "Auto" : "Auto, from the prompt or by chance"}
            </option>
            {!choices.some((choice) => choice.value === value) && value !== "" && (
              <option value="other">{value.startsWith("#") ? "As drawn" : valueText(value)}</option>
            )}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {valueText(choice.value)}
              </option>
            ))}
          </select>
        </>
      )}
      {!isSkin && (
        <SourceText
          source={sources[path]}
          isSet={isLocked}
          isBySeed={isBySeed(path)}
          hasValue={value !== ""}
        />
      )}
      <button
        type="button"
        className="lock"
        aria-pressed={isLocked}
        aria-label={`Lock ${label.toLowerCase()}`}
        title={
          isLocked
            ? "Unlock: the prompt and the dice decide"
            : "Lock: the prompt and the dice do not change it"
        }
        disabled={!isLocked && value === ""}
        onClick={() => onSet(path, isLocked ? "" : value)}
      >
        <Icon name={isLocked ? "lock" : "open"} small />
      </button>
    </li>
  );
}

/** Several values: what is worn or held, each with a button to remove it. */
function Items({
  id,
  value,
  choices,
  onSet,
}: {
  readonly id: string;
  readonly value: string;
  readonly choices: readonly string[];
  readonly onSet: (value: string) => void;
}) {
  const items = value.split(",").filter((item) => item !== "" && item !== "none");
  return (
    <>
      <select
        id={id}
        value=""
        onChange={(event) => {
          if (event.currentTarget.value !== "") onSet([...items, event.currentTarget.value].join(","));
          event.currentTarget.value = "";
        }}
      >
        <option value="">{items.length === 0 ? "None" : "Add"}</option>
        {choices
          .filter((choice) => !items.includes(choice))
          .map((choice) => (
            <option key={choice} value={choice}>
              {valueText(choice)}
            </option>
          ))}
      </select>
      {items.length > 0 && (
        <span className="items">
          {items.map((item) => (
            <button
              key={item}
              type="button"
              className="chip"
              onClick={() => onSet(items.filter((other) => other !== item).join(",") || "none")}
            >
              {valueText(item)}
              <Icon name="x" small />
              <span className="vh">, remove</span>
            </button>
          ))}
        </span>
      )}
    </>
  );
}

/** Where a value came from: the words of the prompt, the seed, or a person. */
function SourceText({
  source,
  isSet,
  isBySeed: bySeed,
  hasValue,
}: {
  readonly source: TraitSource | undefined;
  readonly isSet: boolean;
  readonly isBySeed: boolean;
  readonly hasValue: boolean;
}) {
  if (isSet)
    return (
      <span className="src">
        <Icon name="hint" small />
        set
      </span>
    );
  if (source?.kind === "negative") return <span className="src">without {source.words}</span>;
  if (source?.words !== undefined && (source.kind === "prompt" || source.kind === "role"))
    return (
      <q
        className="src"
        title={source.kind === "role" ? `Implied by “${source.words}”` : `Read from “${source.words}”`}
      >
        {source.words}
      </q>
    );
  if (bySeed && hasValue)
    return (
      <span className="src">
        <Icon name="dice" small />
        chance
      </span>
    );
  return <span className="src">{hasValue ? "default" : ""}</span>;
}

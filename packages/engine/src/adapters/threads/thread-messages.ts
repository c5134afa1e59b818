/** What a thread is told. A run has a number, because a thread may still be busy with one that was broken off. */
export type MessageToThread<Input> =
  | { readonly kind: "run"; readonly run: number; readonly input: Input }
  | { readonly kind: "abort"; readonly run: number };

/** What a thread says. */
export type MessageFromThread<Output> =
  /** Everything is loaded. */
  | { readonly kind: "ready" }
  | {
      readonly kind: "progress";
      readonly run: number;
      readonly stage: string;
      readonly fraction: number;
    }
  | { readonly kind: "done"; readonly run: number; readonly output: Output }
  | { readonly kind: "failed"; readonly run: number; readonly error: unknown }
  /** The run was broken off, and the thread is free for another one. */
  | { readonly kind: "aborted"; readonly run: number };

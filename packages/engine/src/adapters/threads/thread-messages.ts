/** Runs have numbers, because a thread may still be busy with an aborted one. */
export type MessageToThread<Input> =
  | { readonly kind: "run"; readonly run: number; readonly input: Input }
  | { readonly kind: "abort"; readonly run: number };

export type MessageFromThread<Output> =
  /** The thread is loaded. */
  | { readonly kind: "ready" }
  | {
      readonly kind: "progress";
      readonly run: number;
      readonly stage: string;
      readonly fraction: number;
    }
  | { readonly kind: "done"; readonly run: number; readonly output: Output }
  | { readonly kind: "failed"; readonly run: number; readonly error: unknown }
  /** The run was aborted, and the thread is idle. */
  | { readonly kind: "aborted"; readonly run: number };

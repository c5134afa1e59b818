// Types of eventsource for the clients of the tests. Its package has the condition "source" too, whose TypeScript would be
// checked by our options.
export interface EventSourceInit {
  fetch?: typeof fetch;
}
export interface ErrorEvent extends Event {
  readonly message?: string;
  readonly code?: number;
}

/** What every view gets. */
export interface ViewProps {
  /** The parts of the address that the pattern of its route names. */
  readonly params: Readonly<Record<string, string>>;
}

/** What could stand at the end of a command line. */
export interface Candidate {
  readonly value: string;
  readonly description: string;
}

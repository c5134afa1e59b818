/** An `onFault` that keeps what it is told. */
export function collectFaults() {
  const faults: unknown[] = [];
  const onFault = (error: unknown) => void faults.push(error);
  /** What the faults say, as one text. */
  const messages = () => faults.map(String).join("\n");
  return { faults, onFault, messages };
}

/** An `onFault` that collects errors. */
export function collectFaults() {
  const faults: unknown[] = [];
  const onFault = (error: unknown) => void faults.push(error);
  /** Their messages as one text. */
  const messages = () => faults.map(String).join("\n");
  return { faults, onFault, messages };
}

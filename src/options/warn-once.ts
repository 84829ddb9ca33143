/** Says what is wrong, and what is accepted. */
export type Warn = (message: string) => void;

/** Says it once only, however often it is met. */
export function warnOnce(say: Warn): Warn {
  const said = new Set<string>();
  return (message) => {
    if (!said.has(message)) say(message);
    said.add(message);
  };
}

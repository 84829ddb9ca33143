/** Says what is wrong, and what is accepted. */
export type Warn = (message: string) => void;

/** Says it on the console, and once only, however often it is met. */
export function warnOnce(): Warn {
  const said = new Set<string>();
  return (message) => {
    if (!said.has(message)) console.warn(`<ketamine-faq>: ${message}`);
    said.add(message);
  };
}

/** Reports a problem and the accepted values. */
export type Warn = (message: string) => void;

/** Wraps a reporter so that it reports each message once. */
export function warnOnce(report: Warn): Warn {
  const reported = new Set<string>();
  return (message) => {
    if (!reported.has(message)) report(message);
    reported.add(message);
  };
}

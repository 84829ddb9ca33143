import type { Warn } from './warnings.js';

/** Wraps a reporter so that it reports each warning once. */
export function warnOnce(report: Warn): Warn {
  const reported = new Set<string>();
  return (...warning) => {
    const key = String(warning);
    if (!reported.has(key)) report(...warning);
    reported.add(key);
  };
}

/** The longest time that a reader waits for something optional, in ms. */
const timeout = 3000;

/** Waits for a promise that never rejects, for 3 seconds at most. */
export const waitBriefly = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, timeout))]);

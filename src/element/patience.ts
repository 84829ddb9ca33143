/** The longest time that a reader waits for something that they can do without, in ms. */
const patience = 3000;

/** Waits for a promise that never rejects, but 3 seconds at most. */
export const waitPatiently = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, patience))]);

/** The time after which a step fails its test, in ms. A busy machine is slow. */
export const stepTimeout = 120_000;

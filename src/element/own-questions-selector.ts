/** The beginning of the names of our slots. */
export const slotPrefix = 'ketamine-faq-';

/** Each `<details>` that is a question. The markup of a page in which the script has run may have been copied. */
export const ownQuestions = `:scope>details:not([hidden],[slot]:not([slot^="${slotPrefix}"]))`;

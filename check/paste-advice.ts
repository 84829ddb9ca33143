/** Advice for every finding that means: the code of the FAQ did not arrive on the page as HTML. */
export const pasteAdvice = 'Copy the whole code from the README, and paste it into a block for custom HTML or code.';

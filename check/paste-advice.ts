/** Advice for every finding that means: the code of the FAQ did not arrive on the page as HTML. */
export const pasteAdvice =
  'Make the code with the page demo/build.html, copy all of it, and paste it into a block for custom HTML or code.';

/** The oldest browsers that the built files are for, as esbuild names them. */
export const floor = ['chrome103', 'safari15.4', 'firefox115'];

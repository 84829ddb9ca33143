/** Whether the page has us in a sandboxed frame: that can neither print nor copy, and its address is no page to link to. */
export const isSandboxed = origin === 'null';

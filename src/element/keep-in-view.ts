import { inputs } from './reader-inputs.js';

/** How long a picture may take to arrive, in ms. */
const timeout = 10_000;

/** How long a client router may take to scroll a new page to its top, in ms. */
const resetTime = 1000;

/**
 * Scrolls to an element, and again if a picture above that arrives late pushes it off the screen: Safari does not anchor the
 * scroll position. It ends with the first input of the reader, and when anything else scrolls. `find` returns the element, which
 * may be rendered anew. The function that is returned ends it too. With `isRouted` a client router has changed the page and
 * may scroll it to the top, because it knows no element of this id: in the first second no scrolling ends it.
 */
export function keepInView(find: () => Element | null | undefined, isRouted: boolean): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const end = () => ended.abort();
  const start = performance.now();
  const isWithin = (time: number) => performance.now() - start < time;
  const place = () => find()?.getBoundingClientRect().top ?? 0;
  let top: number;
  const scroll = () => {
    find()?.scrollIntoView({ behavior: 'instant' });
    top = place();
  };
  scroll();
  const watcher = new IntersectionObserver(([entry]) => {
    if (!isWithin(timeout)) end();
    else if (!entry!.isIntersecting) scroll();
  });
  const target = find();
  if (target) watcher.observe(target);
  signal.addEventListener('abort', () => watcher.disconnect());
  const onScroll = () => Math.abs(place() - top) > 1 && !(isRouted && isWithin(resetTime)) && end();
  addEventListener('scroll', onScroll, { capture: true, signal });
  for (const name of inputs) addEventListener(name, end, { signal });
  return end;
}

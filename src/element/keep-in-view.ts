/** What a reader does that shows that they look elsewhere, or read. */
const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** How long a client router may take to scroll a new page to its top, and a picture to arrive, in ms. */
const patience = { router: 1000, picture: 10_000 };

/**
 * Scrolls to an element, and again if something moves it off the screen: a picture above that arrives late, where the
 * browser does not anchor the scroll position (Safari), or a client router. It ends with the first input of the reader.
 * `find` returns the element, which may be rendered anew. The function that is returned ends it too.
 */
export function keepInView(find: () => Element | null | undefined): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const end = () => ended.abort();
  const start = performance.now();
  const isWithin = (time: number) => performance.now() - start < time;
  let isOurs: boolean;
  const scroll = () => {
    isOurs = true;
    find()?.scrollIntoView({ behavior: 'instant' });
  };
  scroll();
  const watcher = new IntersectionObserver(([entry]) => {
    if (!isWithin(patience.picture)) end();
    else if (!entry!.isIntersecting) scroll();
  });
  const target = find();
  if (target) watcher.observe(target);
  signal.addEventListener('abort', () => watcher.disconnect());
  addEventListener(
    'scroll',
    () => {
      if (isOurs) isOurs = false;
      else if (isWithin(patience.router)) scroll();
      else end();
    },
    { capture: true, signal },
  );
  for (const name of inputs) addEventListener(name, end, { signal });
  return end;
}

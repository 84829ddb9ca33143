/**
 * Runs in a page, as text: it must not use anything outside itself. It finds a question and its answer by their texts,
 * through open shadow roots and slots, and decides whether they can be seen from the boxes of the flat tree.
 */
export function inPage(texts) {
  const last = texts.length - 1;
  const normalize = (text) => text.replace(/\s+/g, ' ').trim();
  const isText = (node) => !/^(SCRIPT|STYLE|TITLE|TEMPLATE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? '');

  function* textNodes(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeType === 3) {
        if (node.data.length > 8 && isText(node)) yield node;
      } else if (node.shadowRoot) yield* textNodes(node.shadowRoot);
  }

  /** The first text node that matches and can be seen; if none can, the first that matches. */
  function find(matches) {
    let first;
    for (const node of textNodes(document))
      if (matches(normalize(node.data))) {
        if (heightOf(node)) return node;
        first ??= node;
      }
    return first;
  }

  // A search through the whole page in each frame would itself cost time.
  const found = new Map();
  function findOnce(key, matches) {
    const node = found.get(key);
    if (node?.isConnected && heightOf(node)) return node;
    found.set(key, find(matches));
    return found.get(key);
  }

  const question = (index) => findOnce(`question ${index}`, (text) => text === normalize(texts[index].title));

  /** The text node at the beginning of a paragraph. A telephone number inside the paragraph may end the node. */
  const answer = (index, paragraph = 0) =>
    findOnce(`answer ${index} ${paragraph}`, (text) => {
      const wanted = normalize(texts[index].answer.at(paragraph));
      return text === wanted || text.startsWith(wanted.slice(0, 60)) || (text.length > 20 && wanted.startsWith(text));
    });

  const parentInFlatTree = (node) =>
    node.assignedSlot ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);

  /** The nearest element with a box: a slot has none. */
  function boxOf(node) {
    let element = node.parentElement ?? node.parentNode?.host;
    while (element instanceof Element && getComputedStyle(element).display === 'contents')
      element = parentInFlatTree(element);
    return element;
  }

  /** The part of a text that no ancestor hides or clips: its height, its middle, and the whole height and top. */
  function rectOf(node) {
    const box = boxOf(node);
    const hidden = { height: 0, whole: 0 };
    const asSeen = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
    if (!(box instanceof Element) || !node.isConnected || !box.checkVisibility(asSeen)) return hidden;
    const range = document.createRange();
    range.selectNodeContents(node);
    const whole = range.getBoundingClientRect();
    let { top, bottom, left, right } = whole;
    for (let each = box; each instanceof Element && each !== document.body; each = parentInFlatTree(each)) {
      const { overflowX, overflowY, contain, clipPath } = getComputedStyle(each);
      const clips =
        overflowX !== 'visible' || overflowY !== 'visible' || contain.includes('paint') || clipPath !== 'none';
      if (!clips) continue;
      const clip = each.getBoundingClientRect();
      top = Math.max(top, clip.top);
      bottom = Math.min(bottom, clip.bottom);
      left = Math.max(left, clip.left);
      right = Math.min(right, clip.right);
    }
    const height = right - left > 1 ? Math.max(0, bottom - top) : 0;
    return { height, whole: whole.height, top: whole.top, x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  const heightOf = (node) => rectOf(node).height;
  const isSeen = (node) => Boolean(node) && heightOf(node) > 4;
  const questionIsSeen = (index) => isSeen(question(index));
  const answerIsSeen = (index) => isSeen(answer(index));

  /** A message arrives after the frame that a callback of `requestAnimationFrame` belongs to. */
  function afterFrame(callback) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => callback(performance.now());
    port2.postMessage(0);
  }

  const times = {};
  const note = (name) => {
    times[name] = null;
    afterFrame((now) => (times[name] = now));
  };

  // Where the first and the last question were when they were first seen.
  const tops = new Map();
  const topOf = (index) => rectOf(question(index)).top + scrollY;
  function noteTop(index) {
    if (!tops.has(index) && questionIsSeen(index)) tops.set(index, topOf(index));
    return tops.has(index);
  }

  return {
    times,

    /** Notes the first frame with the first question, and the first with the last question and every answer closed. */
    watch() {
      const look = () => {
        if (document.body) {
          if (!('firstQuestion' in times) && noteTop(0)) note('firstQuestion');
          const isThere = 'firstQuestion' in times && noteTop(last) && answer(last);
          if (isThere && !answerIsSeen(0) && !answerIsSeen(last)) return note('ready');
        }
        return performance.now() < 30_000 ? requestAnimationFrame(look) : undefined;
      };
      requestAnimationFrame(look);
    },

    /** How far the first or the last question has moved since it was first seen, in px. */
    moved: () => Math.max(...[...tops].map(([index, top]) => Math.abs(topOf(index) - top))),

    /** The indexes of the questions and answers that can be seen. */
    visible() {
      const indexes = texts.map((_, index) => index);
      return { questions: indexes.filter(questionIsSeen), answers: indexes.filter(answerIsSeen) };
    },

    /** Scrolls to a question, and returns the point to click. */
    pointOf(index) {
      const node = question(index);
      if (!node) return null;
      boxOf(node).scrollIntoView({ block: 'center', behavior: 'instant' });
      const { height, x, y } = rectOf(node);
      return height ? { x, y } : null;
    },

    /**
     * To be called before a click on a question. `opened` then resolves with two times since the click, in ms: until the
     * frame that shows the beginning of the answer, and until the frame that shows all of it where it stays, so that an
     * animation counts.
     */
    awaitOpening(index) {
      this.opened = new Promise((resolve) => {
        let start;
        let first;
        let rest;
        let previousTop;
        const look = () => {
          if (first === undefined && answerIsSeen(index)) {
            first = null;
            afterFrame((now) => (first = now - start));
          }
          const end = answer(index, -1);
          const { height, whole, top } = end ? rectOf(end) : { height: 0 };
          const isWhole = height > 4 && height >= whole - 1;
          if (isWhole && Math.abs(top - previousTop) < 0.5) return resolve({ first, rest });
          if (isWhole) afterFrame((now) => (rest = now - start));
          previousTop = isWhole ? top : undefined;
          return performance.now() - start < 4000 ? requestAnimationFrame(look) : resolve(null);
        };
        const begin = (event) => {
          start = event.timeStamp;
          requestAnimationFrame(look);
        };
        addEventListener('click', begin, { capture: true, once: true });
      });
    },

    /** Whether the focus is on a question: its text is inside the focused element. */
    focusIsOn(index) {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      for (let node = question(index); node && node !== document.body; node = parentInFlatTree(node))
        if (node === focused) return true;
      return false;
    },

    /** How a closed answer is hidden, by any of the elements around it. */
    hiddenBy(index) {
      const node = answer(index);
      if (!node) return ['not in the page'];
      const ways = new Set();
      for (let each = boxOf(node); each instanceof Element; each = parentInFlatTree(each)) {
        const { display, visibility, contentVisibility, overflow } = getComputedStyle(each);
        if (each.tagName === 'DETAILS') ways.add('details');
        else if (each.hidden === 'until-found') ways.add('until-found');
        else if (display === 'none') ways.add('display: none');
        else if (contentVisibility === 'hidden') ways.add('content-visibility: hidden');
        else if (visibility === 'hidden') ways.add('visibility: hidden');
        else if (overflow !== 'visible' && each.getBoundingClientRect().height < 2) ways.add('clipped');
      }
      return [...ways];
    },
  };
}

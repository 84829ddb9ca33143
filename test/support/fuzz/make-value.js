// Values of a case that JSON cannot hold. A case is plain data, so that it can be printed, shrunk and kept in a file.

/** Values for a property that have no text, or one of their own, by name. */
const strange = {
  undefined: () => undefined,
  NaN: () => NaN,
  bigint: (text) => BigInt(text.length) ** 30n,
  symbol: (text) => Symbol(text),
  function: (text) => () => text,
  date: () => new Date(NaN),
  'without a prototype': (text) => ({ __proto__: null, text }),
  'boxed text': (text) => Object(text),
  'with a text': (text) => ({ toString: () => text }),
  'with a text that is none': () => ({ toString: () => ({}) }),
  'whose text throws': () => ({
    toString() {
      throw new Error('no text');
    },
  }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  element: (text) => Object.assign(document.createElement('p'), { textContent: text }),
};

export const strangeNames = Object.keys(strange);

/** The value that a case describes: `{ strange, text }` is one of those above, anything else is itself. */
export const makeValue = (given) =>
  given && Object.hasOwn(Object(given), 'strange') ? strange[given.strange](given.text) : given;

/** A value as text, as the element reads it. */
export function textOfValue(value) {
  try {
    return String(value);
  } catch {
    return '';
  }
}

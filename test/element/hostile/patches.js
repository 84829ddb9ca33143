// Changes the prototypes of arrays, objects, strings and elements as Prototype.js and MooTools do. A classic script.
const patch = (target, methods) => Object.assign(target.prototype, methods);

const copy = (list) => {
  if (!list) return [];
  if ('toArray' in Object(list)) return list.toArray();
  const items = new Array(list.length || 0);
  for (let place = 0; place < items.length; place++) items[place] = list[place];
  return items;
};
// This Array.from knows no sets, maps or iterators: it makes empty arrays of them.
Array.from = globalThis.$A = copy;

const { reverse, forEach } = Array.prototype;
patch(Array, {
  each: forEach,
  toArray: [].slice,
  entries: [].slice,
  find(test, context) {
    for (const item of this) if (test.call(context, item)) return item;
  },
  reverse(inline) {
    return reverse.call(inline === false ? copy(this) : this);
  },
  flat: undefined,
  first() {
    return this[0];
  },
  last() {
    return this[this.length - 1];
  },
  clear() {
    this.length = 0;
    return this;
  },
  toJSON() {
    return `[${this.join(', ')}]`;
  },
});
patch(Object, {
  each(step) {
    for (const name in this) step(this[name], name);
  },
  extend(other) {
    for (const name in other) this[name] = other[name];
    return this;
  },
  has(name) {
    return name in this;
  },
  toJSON() {
    return '{}';
  },
  inspect() {
    return '[object]';
  },
});
patch(String, {
  strip: ''.trim,
  include: ''.includes,
  sub(pattern, words) {
    return this.replace(pattern, words);
  },
  toArray() {
    return this.split('');
  },
  toJSON() {
    return `"${this}"`;
  },
});
patch(Function, {
  bind(owner, ...given) {
    return (...rest) => this.call(owner, ...given, ...rest);
  },
});
patch(Element, {
  show() {
    this.style.display = '';
    return this;
  },
  hide() {
    this.style.display = 'none';
    return this;
  },
  toggle() {
    return this;
  },
  update(words) {
    this.textContent = words;
    return this;
  },
  select(selector) {
    return copy(this.querySelectorAll(selector));
  },
  clone() {
    return this.cloneNode(true);
  },
});

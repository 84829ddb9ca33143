import type { ReactiveController } from 'lit';

import type { Language } from '../../content/language.js';
import { forceStyle } from '../force-style.js';
import { readOwnQuestions, summaryOf, type OwnQuestions } from '../own-questions.js';
import type { Context } from './context.js';

/** Sets an attribute, and returns a function that undoes that. */
function putAttribute(element: Element, name: string, value: string | null): () => void {
  const before = element.getAttribute(name);
  const put = (text: string | null) =>
    text === null ? element.removeAttribute(name) : element.setAttribute(name, text);
  put(value);
  return () => put(before);
}

/**
 * The questions that the page has written itself: each a `<details>` inside the element. It stays where it is, and a slot
 * shows it in our panel, below our heading: open, without its summary. Before the script runs, without it, and once the
 * element is removed, it is what the page has made it.
 */
export class OwnQuestionsController implements ReactiveController {
  /** Whether the page may have changed them since they were read. */
  isStale = false;

  #context: Context;
  #answers: OwnQuestions['answers'] = new Map();
  /** What undoes our changes. Empty before a render after they were read. */
  #undo: (() => void)[] = [];
  /** Those that were shown once: a reader opens and closes them in our panel. */
  #adopted = new WeakSet<Element>();
  #observer = new MutationObserver(() => {
    this.isStale = true;
    this.#context.host.requestUpdate();
  });

  constructor(context: Context) {
    this.#context = context;
    context.host.addController(this);
  }

  /** Reads what the page has written. */
  read(language: Language): OwnQuestions {
    const { host, warn } = this.#context;
    this.release();
    const own = readOwnQuestions(host, language, warn);
    this.#answers = own.answers;
    this.isStale = false;
    return own;
  }

  /** The ids of the questions that the page, or a reader before the script, has opened. */
  get opened(): readonly string[] {
    return [...this.#answers].flatMap(([id, { details }]) =>
      details.open && !details.slot && !this.#adopted.has(details) ? [id] : [],
    );
  }

  hostConnected(): void {
    this.isStale = true;
    // Not the attributes that we set.
    this.#observer.observe(this.#context.host, {
      attributeFilter: ['id', 'data-group', 'data-replaces', 'lang', 'hidden'],
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.release();
  }

  hostUpdated(): void {
    if (!this.#context.host.isConnected) return;
    const isShown = this.#undo.length;
    for (const { details, slot } of this.#answers.values()) {
      // A script of the page may have closed all but one.
      if (isShown) details.open = true;
      else this.#show(details, slot);
    }
  }

  /** Hands it to the slot, open and without its summary. */
  #show(details: HTMLDetailsElement, slot: string): void {
    this.#adopted.add(details);
    const summary = summaryOf(details);
    this.#undo.push(
      putAttribute(details, 'slot', slot),
      // Details of one name close each other.
      putAttribute(details, 'name', null),
      putAttribute(details, 'open', ''),
    );
    // A page may have a rule for every summary, which is stronger than the attribute `hidden`.
    if (summary) this.#undo.push(forceStyle(summary, 'display:none!important'));
  }

  /** Makes all of them again what the page has made them. */
  release(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }
}

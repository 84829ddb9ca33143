import type { ReactiveController } from 'lit';

import type { Language } from '../../content/language.js';
import type { Warn } from '../../options/warnings.js';
import { readOwnQuestions, summaryOf, type OwnQuestions } from '../own-questions.js';
import { questionButton, type Context } from './context.js';

/** A change that we have made to what the page has written. */
interface Change {
  /** Whether the page has left it as it is. */
  readonly isOurs: () => boolean;
  /** Undoes it, unless the page has made another change since. */
  readonly undo: () => unknown;
}

function change<Value>(read: () => Value, write: (value: Value) => void, value: Value): Change {
  const before = read();
  write(value);
  const isOurs = () => read() === value;
  return { isOurs, undo: () => isOurs() && write(before) };
}

/** Sets an attribute, or removes it. */
const changeAttribute = (element: Element, name: string, value: string | null): Change =>
  change(
    () => element.getAttribute(name),
    (text) => (text === null ? element.removeAttribute(name) : element.setAttribute(name, text)),
    value,
  );

/** Sets an inline style, which is stronger than any rule of the page. A strict policy allows it. */
const changeStyle = (element: HTMLElement, name: string, value: string): Change =>
  change(
    () => `${element.style.getPropertyValue(name)}!${element.style.getPropertyPriority(name)}`,
    (text) => {
      const [style, priority] = text.split('!');
      element.style.setProperty(name, style!, priority);
      if (!element.getAttribute('style')) element.removeAttribute('style');
    },
    `${value}!important`,
  );

/**
 * The questions that the page has written itself: each a `<details>` inside the element. It stays where it is, and a slot
 * shows it in our panel, below our heading: open, without its summary. Before the script runs, without it, and once the
 * element is removed, it is unchanged.
 */
export class OwnQuestionsController implements ReactiveController {
  /** Whether the page may have changed them since they were read. */
  isStale = false;

  #context: Context;
  #answers: OwnQuestions['answers'] = new Map();
  /** Our changes to each question that is shown. */
  #changes = new Map<HTMLDetailsElement, readonly Change[]>();
  /** The questions that were shown once: a reader opens and closes them in our panel. */
  #adopted = new WeakSet<Element>();
  #observer = new MutationObserver((records) => this.#follow(records));
  /** How often the page has undone our changes. Two scripts that answer each other would never end. */
  #fights = 0;

  constructor(context: Context) {
    this.#context = context;
    context.host.addController(this);
  }

  /** Reads what the page has written. */
  read(language: Language, warn: Warn): OwnQuestions {
    const { host } = this.#context;
    // Drop the pending records: what they report is read now.
    this.#observer.takeRecords();
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

  /** Updates the element after a change of the page. */
  #follow(records: readonly MutationRecord[]): void {
    const { host } = this.#context;
    const questions = [...host.querySelectorAll(':scope>details')];
    // Other content, such as a clock in the header, is not ours to follow.
    const ours = records.filter(({ target }) => target === host || questions.some((each) => each.contains(target)));
    if (!ours.length) return;
    // The attributes `open` and `name` change nothing that is read from a question.
    if (ours.some(({ attributeName }) => !/^(open|name)$/.test(attributeName!))) this.isStale = true;
    host.requestUpdate();
  }

  /** Hides `toggle` events of the shown questions from the page, which may close all other questions at such an event. */
  handleEvent(event: Event): void {
    if (this.#changes.has(event.target as HTMLDetailsElement)) event.stopImmediatePropagation();
  }

  hostConnected(): void {
    const { host } = this.#context;
    this.isStale = true;
    this.#observer.observe(host, {
      attributeFilter: ['id', 'data-group', 'data-replaces', 'lang', 'hidden', 'slot', 'open', 'name'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    // Run before any listener of the page. Inside a shadow root the event does not reach the window.
    for (const target of [window, host]) target.addEventListener('toggle', this, true);
  }

  hostDisconnected(): void {
    removeEventListener('toggle', this, true);
    this.#observer.disconnect();
    this.release();
  }

  hostUpdated(): void {
    if (!this.#context.host.isConnected) return;
    this.#follow(this.#observer.takeRecords());
    const shown = new Set([...this.#answers.values()].map(({ details }) => details));
    for (const details of this.#changes.keys()) if (!shown.has(details)) this.#undo(details);
    for (const [id, { details, slot }] of this.#answers) {
      const changes = this.#changes.get(details);
      if (details.slot === slot && changes?.every(({ isOurs }) => isOurs())) continue;
      if (changes && this.#fights++ > 999) continue;
      this.#undo(details);
      this.#show(id, details, slot);
    }
    // Drop the records of our own changes.
    this.#observer.takeRecords();
  }

  /** Assigns a question to its slot, open and without its summary. */
  #show(id: string, details: HTMLDetailsElement, slot: string): void {
    this.#adopted.add(details);
    const summary = summaryOf(details);
    // The margin of the first paragraph would come on top of the space below our heading.
    const first = [...details.childNodes].find((node) => node !== summary && node.textContent!.trim());
    const hasFocus = summary?.matches(':focus');
    this.#changes.set(details, [
      changeAttribute(details, 'slot', slot),
      // The browser closes other details of the same name.
      changeAttribute(details, 'name', null),
      changeAttribute(details, 'open', ''),
      { isOurs: () => summaryOf(details) === summary, undo: () => {} },
      // A page may have a rule for every summary, which is stronger than the attribute `hidden`.
      ...(summary ? [changeStyle(summary, 'display', 'none')] : []),
      ...(first instanceof HTMLElement ? [changeStyle(first, 'margin-top', '0px')] : []),
    ]);
    if (hasFocus) questionButton(this.#context, id)?.focus({ preventScroll: true });
  }

  /** Undoes our changes to a question. */
  #undo(details: HTMLDetailsElement): void {
    const changes = this.#changes.get(details) ?? [];
    this.#changes.delete(details);
    for (const { undo } of changes) undo();
  }

  /** Undoes our changes to all questions. */
  release(): void {
    for (const details of this.#changes.keys()) this.#undo(details);
  }
}

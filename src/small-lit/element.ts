// The base class of the element: a subset of LitElement.
import type { PropertyDeclaration, ReactiveController } from 'lit';

import { eventTypes } from './markup.js';
import { ChildPart } from './parts.js';

export abstract class LitElement extends HTMLElement {
  static properties: Readonly<Record<string, PropertyDeclaration>> = {};
  /** The property of each attribute, with its declaration. */
  static _$properties: ReadonlyMap<string, readonly [name: string, PropertyDeclaration]> = new Map();

  /** Also defines the accessors of the properties. The browser reads this getter once, in `customElements.define`. */
  static get observedAttributes(): string[] {
    this._$properties = new Map([
      ...this._$properties,
      ...Object.entries(this.properties).map(
        ([name, declaration]) => [(declaration.attribute as string | undefined) ?? name, [name, declaration]] as const,
      ),
    ]);
    for (const [
      name,
      { hasChanged = (now: unknown, before: unknown) => !Object.is(now, before) },
    ] of this._$properties.values())
      Object.defineProperty(this.prototype, name, {
        get(this: LitElement) {
          return this._$values[name];
        },
        set(this: LitElement, value: unknown) {
          const before = this._$values[name];
          this._$values[name] = value;
          if (hasChanged(value, before)) this.requestUpdate(name, before);
        },
        configurable: true,
        enumerable: true,
      });
    return [...this._$properties.keys()];
  }

  hasUpdated = false;
  isUpdatePending = false;
  declare renderRoot?: HTMLElement | DocumentFragment;
  readonly renderOptions: { renderBefore?: Node } = {};
  _$values: Record<string, unknown> = {};
  _$changed = new Map<string, unknown>();
  _$controllers = new Set<ReactiveController>();
  _$updated: Promise<boolean> = Promise.resolve(true);
  /** The properties that the page has set before the element was upgraded. */
  _$given: Record<string, unknown> = {};
  /** The part that renders the template of the element. */
  declare _$part?: ChildPart;

  constructor() {
    super();
    for (const [name] of (this.constructor as typeof LitElement)._$properties.values())
      if (Object.hasOwn(this, name)) {
        this._$given[name] = this[name as never];
        delete this[name as never];
      }
  }

  addController(controller: ReactiveController): void {
    this._$controllers.add(controller);
    if (this.isConnected && this.renderRoot) controller.hostConnected?.();
  }

  connectedCallback(): void {
    // Not at the first update, as Lit does: the page may set newer values until then.
    if (!this.renderRoot) Object.assign(this, this._$given);
    this.renderRoot ??= this.createRenderRoot();
    this._$controllers.forEach((controller) => controller.hostConnected?.());
    if (!this.hasUpdated) this.requestUpdate();
  }

  disconnectedCallback(): void {
    this._$controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const [name, { type }] = (this.constructor as typeof LitElement)._$properties.get(attribute)!;
    (this as Record<string, unknown>)[name] = type === Boolean ? value !== null : value;
  }

  /** Schedules an update, unless one is pending. Before the element is first connected, it only records the change. */
  requestUpdate(name?: string, before?: unknown): void {
    if (name && !this._$changed.has(name)) this._$changed.set(name, this.hasUpdated ? before : undefined);
    if (!this.isUpdatePending && this.renderRoot) this._$updated = this._$update();
  }

  async _$update(): Promise<boolean> {
    this.isUpdatePending = true;
    await 0;
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }

  get updateComplete(): Promise<boolean> {
    return this._$updated;
  }

  scheduleUpdate(): void | Promise<unknown> {
    this.performUpdate();
  }

  performUpdate(): void {
    if (!this.isUpdatePending) return;
    const changed = this._$changed;
    try {
      this.willUpdate?.(changed);
      this._$controllers.forEach((controller) => controller.hostUpdate?.());
      this.update(changed);
    } catch (error) {
      this._$settle();
      throw error;
    }
    this._$controllers.forEach((controller) => controller.hostUpdated?.());
    this.hasUpdated = true;
  }

  _$settle(): void {
    this._$changed = new Map();
    this.isUpdatePending = false;
  }

  abstract createRenderRoot(): HTMLElement | DocumentFragment;

  abstract render(): unknown;

  willUpdate?(changed: ReadonlyMap<string, unknown>): void;

  /** Renders. Subclasses use the parameter. */
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  update(_changed: ReadonlyMap<string, unknown>): void {
    const template = this.render();
    this._$settle();
    const { renderBefore = null } = this.renderOptions;
    if (this._$part?._$end !== renderBefore) {
      this._$part = new ChildPart(this.renderRoot!.insertBefore(document.createComment(''), renderBefore), 0);
      this._$part._$end = renderBefore;
    }
    if (this.hasUpdated) return this._$part!._$show([template]);
    this._$part!._$showOnly(template);
    // The first event that a listener waits for adds the listeners before it gets there.
    const attach = () => {
      try {
        this._$part!._$attach();
      } catch {
        this.requestUpdate();
      }
    };
    for (const type of eventTypes) this.renderRoot!.addEventListener(type, attach, true);
  }
}

import { html, nothing, type TemplateResult } from 'lit';

import { groupsOf, hasTopics } from '../options/select-questions.js';
import { renderLanguageMenu, renderLanguageOffer, renderLanguageProgress } from './language-menu.js';
import { groupTitle, renderButton, renderToolbarLayout, renderTopics } from './layout.js';
import { renderSearch, renderSearchField } from './search.js';
import type { Actions, View } from './view.js';

/** The controls above the questions, and their messages. */
export function renderToolbar(view: View, actions: Actions): TemplateResult {
  const { controls, single, language, open, items, isTouched } = view;
  const isSearching = view.result || view.urgency;
  const { labels } = language;
  const isAllOpen = open.size === items.length;
  const has = (control: string, isUseful = true) => isUseful && controls.includes(control);
  const hasSearch = has('search', items.length > 0);

  return html`${renderToolbarLayout(
    isSearching ? 'kf-searching' : '',
    !controls.length,
    [
      has('language') ? renderLanguageOffer(view, actions) : nothing,
      hasSearch ? renderSearchField(view, actions) : nothing,
    ],
    [
      has('toggle-all', !single && items.length > 0)
        ? renderButton('toggle-all', isAllOpen ? labels.closeAll : labels.openAll, () => actions.toggleAll(!isAllOpen))
        : nothing,
      ...(has('print', view.canPrint)
        ? [
            renderButton('print', labels.print, () => actions.print('all')),
            open.size && !isAllOpen && isTouched
              ? renderButton('print', labels.printOpen, () => actions.print('open'))
              : nothing,
          ]
        : []),
    ],
    has('language', view.languages.length > 1) ? renderLanguageMenu(view, actions) : nothing,
    controls.length && !isSearching && hasTopics(items)
      ? renderTopics(
          language,
          groupsOf(items).map((name, index) =>
            renderButton('', groupTitle(language, name), (event) => goToGroup(event, index)),
          ),
        )
      : nothing,
  )}
  ${hasSearch ? renderSearch(view, actions) : nothing} ${renderLanguageProgress(view, actions)}`;
}

/** Scrolls to the heading of a group, and moves the focus there. */
function goToGroup({ target }: Event, index: number): void {
  const root = (target as Element).getRootNode() as ShadowRoot;
  const heading = root.querySelectorAll<HTMLElement>('[part=group-heading]')[index]!;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ behavior: 'instant' });
}

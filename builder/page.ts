// The page demo/build.html: reads the form, and shows the problems, the preview and the tags. The address holds the choices.
import { selectQuestions } from '../src/options/select-questions.js';
import { holdsChoices, parseAddress, questionIds, toAddress, type Choices } from './choices.js';
import { contrast, contrastFigure, parseColor, textColorOn } from './contrast.js';
import type { BuilderData } from './data.js';
import { byId, create } from './elements.js';
import { fillForm, readForm, syncColors, takePickedColor, tickFirstLanguage, writeForm } from './form.js';
import { addOwnQuestion, removeOwnQuestion } from './own-form.js';
import { ownQuestionsOf } from './own-questions.js';
import { isEnglishOnly, showPreview } from './preview.js';
import { findProblems, offeredLocales, usableChoices, type Problem } from './problems.js';
import { writePlatforms, type Platform } from './platforms.js';
import { makeTag } from './tag.js';

const data = (globalThis as unknown as { ketamineFaqBuilder: BuilderData }).ketamineFaqBuilder;
const form = document.querySelector('form')!;

/** How long the page waits after a key, in ms. Browsers limit how often a page may change its address. */
const pause = 300;

/** Sets a text only if it changes, so that a screen reader announces it only then. */
function say(id: string, text: string): void {
  const place = byId(id);
  if (place.textContent !== text) place.textContent = text;
}

const titleOf = (id: string) =>
  data.groups.flatMap(({ questions }) => questions).find((question) => question.id === id)!.title;

/** Says which risk questions the element adds, by its own rule. */
function showAdded(choices: Choices): void {
  const ids = choices.questions === 'none' ? [] : questionIds(choices.questions, data);
  const added = selectQuestions(ids.length ? ids : ['none'], [], () => {}).filter(({ id }) => !ids.includes(id));
  const titles = added.map(({ id }) => `“${titleOf(id)}”`);
  say(
    'added',
    !ids.length
      ? ownQuestionsOf(choices, data).length
        ? 'No question of ours is chosen. The page shows only the crisis lines, your own questions and the notes. It is then up to you to tell the risks.'
        : 'No question is chosen. The page shows only the crisis lines and the notes.'
      : titles.length
        ? `Added, each in its group: ${titles.join(' ')} A page that shows the benefits must show the risks, so ${
            titles.length === 1 ? 'this question is' : 'these questions are'
          } never left out.`
        : added.length || ids.length > 1 || ids[0] !== 'cost'
          ? 'The three questions about risks are among your questions.'
          : 'The question about cost may stand alone.',
  );
}

function showContrast(choices: Choices): void {
  const background = parseColor(choices.background ?? '#ffffff');
  const accent = parseColor(choices.accent ?? '');
  if (!background || (choices.accent && !accent)) return say('contrast', '');
  const value = contrast(accent ?? textColorOn(background), background);
  say(
    'contrast',
    `${accent ? 'Contrast of the accent color' : 'No accent color: the arrows have the color of the text. Contrast'} with the page: ${contrastFigure(value)} to 1. ${value < 3 ? 'Too little: it needs 3 to 1.' : 'Enough: it needs 3 to 1.'}`,
  );
}

/** Lists the chosen languages whose translation nobody has checked. */
function showDrafts(choices: Choices): void {
  const offered = offeredLocales(choices.languages, data);
  const drafts = data.languages.filter(
    ({ locale, isTranslationSignedOff }) => !isTranslationSignedOff && offered.includes(locale),
  );
  say(
    'drafts',
    drafts.length
      ? `Offered now, and not checked by a translator: ${drafts.map(({ englishName }) => englishName).join(', ')}.`
      : 'Every language that is offered now has been checked.',
  );
}

/** Shows each problem beside its field, and all of them above the tags. */
function showProblems(problems: readonly Problem[]): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-problem]')) {
    // The contrast stands beside the accent color already.
    const own = problems.filter(
      ({ name, isError }) => name === place.dataset.problem && (isError || name !== 'accent'),
    );
    place.textContent = own.map(({ text }) => text).join(' ');
    const field = document.getElementById(place.dataset.problem!);
    if (own.some(({ isError }) => isError)) field?.setAttribute('aria-invalid', 'true');
    else field?.removeAttribute('aria-invalid');
  }
  say(
    'problem-count',
    problems.length
      ? `${problems.length === 1 ? 'One thing' : `${problems.length} things`} to look at first:`
      : 'Nothing to mend.',
  );
  byId('problems').replaceChildren(
    ...problems.map(({ name, text }) => {
      const label = form.querySelector(`label[for=${name}], #${name} > legend`)!.textContent;
      return create('li', {}, create('a', { href: `#${name}` }, label), `: ${text}`);
    }),
  );
}

/** A text to copy, with its button. Each button has a name of its own, for people who do not see which text it is beside. */
function copyBox(title: string, name: string, code: string): HTMLElement {
  const pre = create('pre', {}, create('code', {}, code));
  const status = create('span', { role: 'status' });
  const hidden = create('span', { class: 'visually-hidden' }, `: ${title}`);
  const button = create('button', { type: 'button' }, `Copy the ${name}`, hidden);
  button.addEventListener('click', () => void copy(code, pre, status));
  return create('div', { class: 'copy' }, pre, create('p', { class: 'buttons' }, button, status));
}

async function copy(code: string, shown: HTMLElement, status: HTMLElement): Promise<void> {
  // Cleared first, so that a screen reader announces it a second time.
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code);
    status.textContent = 'Copied.';
  } catch {
    // Without https a browser has no clipboard for scripts, or none that it may use.
    getSelection()!.selectAllChildren(shown);
    status.textContent = document.execCommand('copy')
      ? 'Copied.'
      : 'This browser does not let the page copy. The code is selected: press Ctrl+C, or Command+C on a Mac.';
  }
}

/** By platform: the text of its steps, as shown. */
const writtenSteps = new Map<string, string>();

/** Writes the tags. Platforms that are open stay open. */
function showPlatforms(platforms: readonly Platform[]): void {
  for (const { id, title, steps } of platforms) {
    const shown = steps.map((step) =>
      typeof step === 'string'
        ? create('p', {}, step)
        : 'code' in step
          ? copyBox(title, step.name, step.code)
          : create('dl', {}, ...step.flatMap(([label, value]) => [create('dt', {}, label), create('dd', {}, value)])),
    );
    let platform = document.getElementById(`for-${id}`);
    if (!platform) {
      platform = create('details', { id: `for-${id}` }, create('summary', {}, title), create('div'));
      (platform as HTMLDetailsElement).open = id === 'html';
      byId('platforms').append(platform);
    }
    const place = platform.lastElementChild!;
    // Keep the buttons if nothing has changed: one of them may have the focus.
    const written = shown.map((each) => each.textContent).join('');
    if (writtenSteps.get(id) !== written) place.replaceChildren(...shown);
    writtenSteps.set(id, written);
  }
}

let current = '';

/** Shows everything that follows from the choices, and writes them into the address. */
function update(choices: Choices): void {
  const problems = findProblems(choices, data);
  const usable = usableChoices(choices, problems, data);
  const tag = makeTag(usable, data);
  byId('menu-languages').hidden = !choices.languages || choices.languages === 'reviewed';
  byId('reviewed-languages').hidden = !choices['reviewed-version'];
  showAdded(choices);
  showContrast(choices);
  showDrafts(choices);
  showProblems(problems);
  showPlatforms(writePlatforms(tag, usable, data));
  // Last, because the preview must not use an id of this page, such as those of the platforms.
  showPreview(tag, choices);
  current = toAddress(choices);
  keepAddress();
}

/** Replaces the address, so that "Back" still leaves the page. */
function keepAddress(): void {
  if (location.hash.slice(1) !== current)
    history.replaceState(null, '', current ? `#${current}` : location.pathname + location.search);
}

function restore(): void {
  writeForm(form, parseAddress(location.hash, data), data);
  update(readForm(form, data));
}

fillForm(data);
for (const place of document.querySelectorAll('[data-version]')) place.textContent = data.version;
for (const place of document.querySelectorAll('[data-content-version]')) place.textContent = data.contentVersion;
byId('not-published').hidden = data.isPublished;
byId('from-disk').hidden = !isEnglishOnly;
byId('page').hidden = false;
document.querySelector<HTMLElement>('.until-script')!.hidden = true;
restore();

let waiting: ReturnType<typeof setTimeout> | undefined;
const refresh = () => {
  clearTimeout(waiting);
  waiting = undefined;
  update(readForm(form, data));
};
form.addEventListener('input', ({ target }) => {
  takePickedColor(target);
  syncColors();
  clearTimeout(waiting);
  waiting = setTimeout(refresh, pause);
});
form.addEventListener('change', ({ target }) => {
  tickFirstLanguage(form, target);
  refresh();
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const [id, isChecked] of [
  ['choose-all', true],
  ['choose-none', false],
] as const)
  byId(id).addEventListener('click', () => {
    for (const field of form.querySelectorAll<HTMLInputElement>('[name=question]')) field.checked = isChecked;
    refresh();
  });
byId('own-add').addEventListener('click', addOwnQuestion);
byId('own-questions').addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  if (button && removeOwnQuestion(button)) refresh();
});
byId('start-again').addEventListener('click', () => {
  if (current && !confirm('Delete your answers on this page?')) return;
  writeForm(form, {}, data);
  refresh();
});
const widthButtons = [...document.querySelectorAll<HTMLElement>('[data-width]')];
function choosePreviewWidth(width: string): void {
  byId('preview').dataset.size = width;
  for (const each of widthButtons) each.setAttribute('aria-pressed', String(each.dataset.width === width));
}
// Until somebody presses a button, the preview has the width of the screen, also after zooming.
const wideScreen = matchMedia('(min-width: 64em)');
const followScreen = () => choosePreviewWidth(wideScreen.matches ? 'desktop' : 'phone');
for (const button of widthButtons)
  button.addEventListener('click', () => {
    wideScreen.removeEventListener('change', followScreen);
    choosePreviewWidth(button.dataset.width!);
  });
wideScreen.addEventListener('change', followScreen);
followScreen();
addEventListener('hashchange', () => {
  // A link to a place of this page, or to a question of the preview, must not reset the choices.
  if (holdsChoices(location.hash) && location.hash.slice(1) !== current) restore();
  else keepAddress();
});

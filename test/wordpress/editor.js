// Drives the block editor as a user does: through its inserter, its sidebar and its buttons.

/** Opens the editor for a new or an existing post, and returns its canvas: an iframe or the page, by the version of WordPress. */
export async function openEditor(page, url, post) {
  await page.goto(`${url}/wp-admin/${post ? `post.php?post=${post}&action=edit` : 'post-new.php'}`);
  await page.waitForFunction(
    () => window.wp?.data?.select('core/editor')?.getCurrentPostId?.() && wp.blocks.getBlockType('ketamine-faq/faq'),
  );
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-post-title__input');
  const frame = await page.$('iframe[name="editor-canvas"]');
  const canvas = frame ? await frame.contentFrame() : page;
  await canvas.waitForSelector('.editor-post-title__input');
  return canvas;
}

/** Types the title of the post. */
export async function typeTitle(canvas, title) {
  const field = await canvas.waitForSelector('.editor-post-title__input');
  await field.click();
  await field.type(title);
}

/** The number of our blocks in the post, from the editor’s store: the editor can replace the canvas while it loads. */
const countBlocks = () =>
  wp.data
    .select('core/block-editor')
    .getBlocks()
    .filter(({ name }) => name === 'ketamine-faq/faq').length;

/** Inserts the block from the inserter, which selects it, and shows its options in the sidebar. */
export async function insertBlock(page) {
  const before = await page.evaluate(countBlocks);
  await page.locator('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle').click();
  await page.locator('.block-editor-inserter__search input').fill('ketamine');
  // The block moves until the list is filtered.
  await page.waitForFunction(() => document.querySelectorAll('.block-editor-block-types-list__item').length === 1);
  await page.locator('.editor-block-list-item-ketamine-faq-faq').click();
  await page.waitForFunction(`(${countBlocks})() > ${before}`);
  await showSidebar(page);
}

/** Selects the first of our blocks, and shows its options in the sidebar. */
export async function selectBlock(page) {
  await page.waitForFunction(() => {
    const { getBlocks } = wp.data.select('core/block-editor');
    const block = getBlocks().find(({ name }) => name === 'ketamine-faq/faq');
    return block && wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
  });
  await showSidebar(page);
}

const showSidebar = (page) =>
  page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));

/** Unfolds a panel of the sidebar. */
export async function unfold(page, title) {
  const button = await page.waitForSelector(`.components-panel__body-toggle ::-p-text(${title})`);
  const isOpen = await button.evaluate((inner) => inner.closest('button').ariaExpanded === 'true');
  if (!isOpen) await button.click();
}

/** The field of the sidebar with a label. */
export async function field(page, label) {
  const id = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('.block-editor-block-inspector label')].find(
        ({ textContent }) => textContent.trim() === text,
      )?.htmlFor,
    {},
    label,
  );
  return page.locator(`[id="${await id.jsonValue()}"]`);
}

/** The content of the preview, after the element has rendered. */
export const preview = (canvas, index = 0) =>
  canvas.evaluate(async (at) => {
    const faq = document.querySelectorAll('ketamine-faq')[at];
    await customElements.whenDefined('ketamine-faq');
    await faq.updateComplete;
    const items = [...faq.shadowRoot.querySelectorAll('[part=item]')];
    return { locale: faq.locale, ids: items.map(({ id }) => id), text: faq.shadowRoot.textContent };
  }, index);

/** Waits until the preview is in a language. */
export const previewIn = (canvas, locale) =>
  canvas.waitForFunction((wanted) => document.querySelector('ketamine-faq')?.locale === wanted, {}, locale);

/** Publishes the post through the editor’s two buttons, and returns its id, URL and stored content. */
export async function publishPost(page) {
  await page.locator('.editor-post-publish-panel__toggle, .editor-post-publish-button__button').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  return saved(page);
}

/** Saves a published post, and returns the same. */
export async function updatePost(page) {
  await page.locator('.editor-post-publish-button').click();
  return saved(page);
}

async function saved(page) {
  await page.waitForFunction(() => {
    const editor = wp.data.select('core/editor');
    return editor.isCurrentPostPublished() && !editor.isSavingPost() && !editor.isEditedPostDirty();
  });
  return page.evaluate(() => {
    const editor = wp.data.select('core/editor');
    return {
      id: editor.getCurrentPostId(),
      url: editor.getPermalink(),
      content: editor.getCurrentPostAttribute('content'),
    };
  });
}

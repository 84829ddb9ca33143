// The clinic's own questions in the editor: details blocks inside the block, and a panel for each of them.
((wp, faq) => {
  const { createElement: el, Fragment } = wp.element;
  const { InnerBlocks, InspectorControls, useInnerBlocksProps } = wp.blockEditor;
  const { Button, PanelBody, TextControl } = wp.components;
  const { addFilter } = wp.hooks;
  const { useDispatch, useSelect } = wp.data;
  const { labels } = faq;

  const details = 'core/details';
  const namespace = 'ketamine-faq/own-questions';
  const style = { border: '1px dashed', marginTop: '1.5em', padding: '1em' };

  /** Whether this WordPress has the details block: 6.3 and newer. */
  const isSupported = () => Boolean(wp.blocks.getBlockType(details));

  /** A button that adds a question to the block `clientId`. */
  faq.AddQuestion = ({ clientId }) => {
    const { insertBlock } = useDispatch('core/block-editor');
    const onClick = () => insertBlock(wp.blocks.createBlock(details), undefined, clientId);
    return isSupported() && el(Button, { variant: 'secondary', onClick }, labels.ownAdd);
  };

  function Area({ clientId }) {
    const inner = useInnerBlocksProps({}, { allowedBlocks: [details], renderAppender: false });
    return el(
      'div',
      { style },
      el('p', null, el('strong', null, labels.own)),
      el('p', null, labels.ownHelp),
      el('div', inner),
      el(faq.AddQuestion, { clientId }),
    );
  }

  /** The place for the questions, as a component. It takes the properties of our block. */
  faq.OwnQuestions = (props) => isSupported() && el(Area, props);

  /** What the post stores of our block: the details blocks in it. */
  faq.saveOwnQuestions = () => el(InnerBlocks.Content);

  // The server prints `ketamineFaq` as attributes of the tag, so that the details block stays valid without this plugin.
  addFilter('blocks.registerBlockType', namespace, (settings, name) =>
    name === details
      ? { ...settings, attributes: { ...settings.attributes, ketamineFaq: { type: 'object' } } }
      : settings,
  );

  /** The panel of a details block in our block: where its question stands. */
  function Panel({ attributes, clientId, setAttributes }) {
    const isOurs = useSelect(
      (select) => {
        const { getBlockName, getBlockRootClientId } = select('core/block-editor');
        return getBlockName(getBlockRootClientId(clientId)) === 'ketamine-faq/faq';
      },
      [clientId],
    );
    if (!isOurs) return null;
    const { id = '', group = '', replaces = '' } = attributes.ketamineFaq || {};
    const set = (name) => (value) =>
      setAttributes({ ketamineFaq: { ...attributes.ketamineFaq, [name]: value || undefined } });
    const choices = (items) => items.map((item) => [item.id, item.title]);
    const questions = faq.groups.flatMap((one) => one.questions);
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: labels.own },
        faq.select(labels.replaces, replaces, [['', labels.none], ...choices(questions)], set('replaces')),
        !replaces && faq.select(labels.group, group, [['', labels.ownGroup], ...choices(faq.groups)], set('group')),
        // Newer versions of the details block have such a field themselves.
        !replaces &&
          !wp.blocks.hasBlockSupport(details, 'anchor') &&
          el(TextControl, {
            label: labels.id,
            value: id,
            onChange: (value) => set('id')(value.replace(/\s+/g, '-')),
            ...faq.newStyles,
          }),
      ),
    );
  }

  addFilter(
    'editor.BlockEdit',
    namespace,
    (BlockEdit) => (props) =>
      el(
        Fragment,
        null,
        el(BlockEdit, props),
        props.name === details && props.isSelected && el(Panel, { ...props, key: 'ketamine-faq' }),
      ),
  );
})(window.wp, window.ketamineFaq);

// The options of the block, in the sidebar.
((wp, faq) => {
  const el = wp.element.createElement;
  const { InspectorAdvancedControls, InspectorControls } = wp.blockEditor;
  const { CheckboxControl, Notice, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { words } = faq;
  const everyControl = ['search', 'toggle-all', 'print', 'language'];

  /** What WordPress 6.7 and newer want of every field, and older ones leave alone. */
  const newer = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  function countryName(code) {
    const names = new Intl.DisplayNames([document.documentElement.lang || 'en', 'en'], { type: 'region' });
    return `${names.of(code)} (${code})`;
  }

  /** A menu of pairs of value and label. */
  function select(label, value, pairs, onChange) {
    const options = pairs.map(([option, name]) => ({ value: option, label: name }));
    // What was written by hand stays what it is until somebody chooses something else.
    if (!pairs.some(([option]) => option === value)) options.push({ value, label: value });
    return el(SelectControl, { label, value, options, onChange, ...newer });
  }

  /** The sidebar. The properties are those of the block. */
  faq.Sidebar = ({ attributes, setAttributes }) => {
    const { controls, headingLevel, lang, languages, mode, questions, region } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value || undefined });
    const panel = (title, initialOpen, ...children) => el(PanelBody, { title, initialOpen }, ...children);

    const shown = controls ? controls.split(/[\s,]+/) : everyControl;
    const checkbox = (name) =>
      el(CheckboxControl, {
        key: name,
        label: words[name],
        checked: shown.includes(name),
        onChange: (isShown) => {
          const next = everyControl.filter((other) => (other === name ? isShown : shown.includes(other)));
          set('controls')(next.length < everyControl.length && (next.join(' ') || 'none'));
        },
        ...newer,
      });
    const field = (name) =>
      el(TextControl, { label: words[name], value: attributes[name] || '', onChange: set(name), ...newer });

    return [
      el(
        InspectorControls,
        { key: 'options' },
        panel(
          words.text,
          true,
          faq.warning && el(Notice, { status: 'warning', isDismissible: false }, faq.warning),
          el('p', null, faq.age),
        ),
        panel(
          words.place,
          true,
          select(
            words.lang,
            lang || '',
            [['', words.page], ...faq.languages.map(({ locale, name }) => [locale, name])],
            set('lang'),
          ),
          select(
            words.languages,
            languages || '',
            [
              ['', words.all],
              ['reviewed', words.reviewed],
            ],
            set('languages'),
          ),
          select(
            words.region,
            region || 'US',
            faq.regions.map((code) => [code, code === 'other' ? words.other : countryName(code)]),
            set('region'),
          ),
        ),
        panel(words.questions, false, el(faq.Questions, { value: questions, onChange: set('questions') })),
        panel(
          words.looks,
          false,
          select(
            words.level,
            headingLevel || '2',
            ['2', '3', '4', '5'].map((level) => [level, level]),
            set('headingLevel'),
          ),
          el(ToggleControl, {
            label: words.single,
            checked: mode === 'single',
            onChange: (isSingle) => set('mode')(isSingle && 'single'),
            ...newer,
          }),
          everyControl.map(checkbox),
        ),
      ),
      el(InspectorAdvancedControls, { key: 'advanced' }, field('open'), field('exclude')),
    ];
  };
})(window.wp, window.ketamineFaq);

// The sidebar of the block: its options.
((wp, faq) => {
  const el = wp.element.createElement;
  const { InspectorAdvancedControls, InspectorControls } = wp.blockEditor;
  const { CheckboxControl, Notice, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { labels } = faq;
  const everyControl = ['search', 'toggle-all', 'print', 'language'];

  /** Opts in to the styles of WordPress 6.7 and newer, which warn otherwise. Older versions ignore these properties. */
  const newStyles = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  function countryName(code) {
    const names = new Intl.DisplayNames([document.documentElement.lang || 'en', 'en'], { type: 'region' });
    return `${names.of(code)} (${code})`;
  }

  /** A menu. Its choices are pairs of a value and a label. */
  function select(label, value, choices, onChange) {
    const options = choices.map(([option, name]) => ({ value: option, label: name }));
    // A value that was typed into the block's code stays until the user chooses another one.
    if (!choices.some(([option]) => option === value)) options.push({ value, label: value });
    return el(SelectControl, { label, value, options, onChange, ...newStyles });
  }

  /** The sidebar, as a component. It takes the properties of the block. */
  faq.Sidebar = ({ attributes, setAttributes }) => {
    const { controls, headingLevel, lang, languages, mode, questions, region } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value || undefined });
    const panel = (title, initialOpen, ...children) => el(PanelBody, { title, initialOpen }, ...children);

    const shown = controls ? controls.split(/[\s,]+/) : everyControl;
    const checkbox = (name) =>
      el(CheckboxControl, {
        key: name,
        label: labels[name],
        checked: shown.includes(name),
        onChange: (isShown) => {
          const next = everyControl.filter((other) => (other === name ? isShown : shown.includes(other)));
          set('controls')(next.length < everyControl.length && (next.join(' ') || 'none'));
        },
        ...newStyles,
      });
    const field = (name) =>
      el(TextControl, { label: labels[name], value: attributes[name] || '', onChange: set(name), ...newStyles });

    return [
      el(
        InspectorControls,
        { key: 'options' },
        panel(
          labels.text,
          true,
          faq.warning && el(Notice, { status: 'warning', isDismissible: false }, faq.warning),
          el('p', null, faq.version),
        ),
        panel(
          labels.place,
          true,
          select(
            labels.lang,
            lang || '',
            [['', labels.page], ...faq.languages.map(({ locale, name }) => [locale, name])],
            set('lang'),
          ),
          select(
            labels.languages,
            languages || '',
            [
              ['', labels.all],
              ['reviewed', labels.reviewed],
            ],
            set('languages'),
          ),
          select(
            labels.region,
            region || 'US',
            faq.regions.map((code) => [code, code === 'other' ? labels.other : countryName(code)]),
            set('region'),
          ),
        ),
        panel(labels.questions, false, el(faq.Questions, { value: questions, onChange: set('questions') })),
        panel(
          labels.appearance,
          false,
          select(
            labels.level,
            headingLevel || '2',
            ['2', '3', '4', '5'].map((level) => [level, level]),
            set('headingLevel'),
          ),
          el(ToggleControl, {
            label: labels.single,
            checked: mode === 'single',
            onChange: (isSingle) => set('mode')(isSingle && 'single'),
            ...newStyles,
          }),
          everyControl.map(checkbox),
        ),
      ),
      el(InspectorAdvancedControls, { key: 'advanced' }, field('open'), field('exclude')),
    ];
  };
})(window.wp, window.ketamineFaq);

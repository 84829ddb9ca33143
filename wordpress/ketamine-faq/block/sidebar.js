// The sidebar of the block: its options.
((wp, faq) => {
  const el = wp.element.createElement;
  const { InspectorAdvancedControls, InspectorControls } = wp.blockEditor;
  const { CheckboxControl, Notice, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const { labels } = faq;
  const options = Object.fromEntries(faq.options.map((option) => [option.property, option]));
  const everyControl = options.controls.keywords.filter((name) => name !== 'none');

  const ofClinic = ['clinicName', 'clinicPhone', 'clinicUrl'];
  const ofReview = ['reviewer', 'reviewedOn', 'reviewedVersion', 'reviewedLanguages'];
  const ofAppearance = ['headingLevel', 'mode', 'appearance', 'controls'];

  /** The options with a field in one of the panels below. All others have a field under “Advanced”, which is closed at first. */
  const inPanels = ['lang', 'languages', 'region', 'questions', ...ofClinic, ...ofReview, ...ofAppearance];
  const advanced = faq.options.filter(({ property }) => !inPanels.includes(property));

  /** Opts in to the styles of WordPress 6.7 and newer, which warn otherwise. Older versions ignore these properties. */
  const newStyles = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  /** By kind of an option: the type of its input. All others are text. */
  const inputTypes = { date: 'date', phone: 'tel', url: 'url' };

  /** The keywords of an option as choices of a menu. */
  const keywordChoices = ({ keywords }) => keywords.map((keyword) => [keyword, keyword]);

  const regionChoices = faq.regions.map(({ code, name }) => [code, name]);
  const regionNames = Object.fromEntries(regionChoices);

  /** A menu. Its choices are pairs of a value and a label. */
  function select(label, value, choices, onChange) {
    const items = choices.map(([choice, name]) => ({ value: choice, label: name }));
    // A value that was typed into the block's code stays until the user chooses another one.
    if (!choices.some(([choice]) => choice === value)) items.push({ value, label: value });
    return el(SelectControl, { label, value, options: items, onChange, ...newStyles });
  }

  /** Whether a country exists, as in `ketamine_faq_parse_region`. */
  function isCountry(given) {
    const code = given.trim().toUpperCase();
    return code === 'OTHER' || code === 'UK' || faq.countries.includes(code);
  }

  /** Whether a page gives an option. A country that does not exist counts as not given. */
  const isGiven = (given, name) => given[name] && (name !== 'region' || isCountry(given[name]));

  /**
   * The options of the page, by attribute, with those of the site for each group that the page leaves open. Keep it in step
   * with `site-options.php`.
   */
  const withSiteOptions = (given) =>
    Object.assign(
      {},
      given,
      ...faq.site
        .filter(({ unless }) => !unless.some((name) => isGiven(given, name)))
        .map(({ options: ofGroup }) => ofGroup),
    );

  Object.assign(faq, { newStyles, select, withSiteOptions });

  /** The sidebar, as a component. It takes the properties of the block. */
  faq.Sidebar = ({ attributes, clientId, setAttributes }) => {
    const { appearance, controls, headingLevel, lang, languages, mode, questions, region } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value || undefined });
    const shownBySite = withSiteOptions(
      Object.fromEntries(faq.options.map((option) => [option.attribute, attributes[option.property]])),
    );
    const { region: bySite } = withSiteOptions({});
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
    const field = (option) => {
      const { attribute, property, kind } = option;
      const value = attributes[property];
      const label = labels[property] || attribute;
      const onChange = set(property);
      if (kind === 'boolean') return el(ToggleControl, { label, checked: Boolean(value), onChange, ...newStyles });
      if (kind === 'enum') return select(label, value || String(option.default), keywordChoices(option), onChange);
      const type = inputTypes[kind] || 'text';
      const placeholder = value ? undefined : shownBySite[attribute];
      return el(TextControl, { label, type, value: value || '', placeholder, onChange, ...newStyles });
    };

    const fields = (properties) => properties.map((property) => field(options[property]));

    return [
      el(
        InspectorControls,
        { key: 'options' },
        panel(
          labels.text,
          true,
          faq.warnings.map(({ status, text }) => el(Notice, { key: text, status, isDismissible: false }, text)),
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
            region || (bySite ? '' : options.region.default),
            [...(bySite ? [['', `${labels.site}: ${regionNames[bySite] || bySite}`]] : []), ...regionChoices],
            set('region'),
          ),
        ),
        panel(
          labels.questions,
          false,
          el(faq.Questions, { value: questions, onChange: set('questions') }),
          el(faq.AddQuestion, { clientId }),
        ),
        panel(labels.clinic, false, ...fields(ofClinic)),
        panel(labels.review, false, el('p', null, labels.reviewHelp), ...fields(ofReview)),
        panel(
          labels.appearance,
          false,
          select(
            labels.level,
            headingLevel || String(options.headingLevel.default),
            keywordChoices(options.headingLevel),
            set('headingLevel'),
          ),
          el(ToggleControl, {
            label: labels.single,
            checked: mode === 'single',
            onChange: (isSingle) => set('mode')(isSingle && 'single'),
            ...newStyles,
          }),
          el(ToggleControl, {
            label: labels.cards,
            checked: appearance === 'cards',
            onChange: (isCards) => set('appearance')(isCards && 'cards'),
            ...newStyles,
          }),
          everyControl.map(checkbox),
        ),
      ),
      el(InspectorAdvancedControls, { key: 'advanced' }, ...advanced.map(field)),
    ];
  };
})(window.wp, window.ketamineFaq);

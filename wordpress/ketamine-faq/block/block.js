// The block in the editor: the element as a live preview, and the sidebar.
((wp, faq) => {
  const { createElement: el, useEffect, useRef } = wp.element;

  /** The value of an attribute of the element; `undefined` leaves the attribute out. */
  function attributeValue({ property, kind }, attributes) {
    const value = attributes[property];
    return kind === 'boolean' ? (value ? '' : undefined) : value;
  }

  wp.blocks.registerBlockType('ketamine-faq/faq', {
    edit(props) {
      const { attributes } = props;
      const element = useRef();
      // The canvas is an iframe in some editors and part of the page in others, and no WordPress hook enqueues a module for
      // both. So the block adds the script to its own document.
      useEffect(() => {
        const { head, scripts } = element.current.ownerDocument;
        if (scripts['ketamine-faq-js']) return;
        const script = head.ownerDocument.createElement('script');
        Object.assign(script, { id: 'ketamine-faq-js', type: 'module', src: faq.script });
        head.append(script);
      }, []);
      const given = Object.fromEntries(
        faq.options.map((option) => [option.attribute, attributeValue(option, attributes)]),
      );
      return el(
        'div',
        wp.blockEditor.useBlockProps(),
        el(faq.Sidebar, props),
        el('ketamine-faq', {
          ...faq.withSiteOptions(given),
          lang: attributes.lang || faq.language,
          ref: element,
        }),
        el(faq.OwnQuestions, props),
      );
    },
    // The server renders the block. The post stores only the block's comment, and the clinic's own questions in it.
    save: faq.saveOwnQuestions,
    transforms: faq.transforms,
  });
})(window.wp, window.ketamineFaq);

// The block in the editor: the element itself as a live preview.
((wp, faq) => {
  const { createElement: el, useEffect, useRef } = wp.element;

  wp.blocks.registerBlockType('ketamine-faq/faq', {
    edit(props) {
      const { headingLevel, lang, languages, questions, exclude, open, mode, controls, region } = props.attributes;
      const element = useRef();
      // The canvas is a document of its own in some editors and part of the page in others, and no list of scripts reaches
      // both in every WordPress: the script goes where the block is.
      useEffect(() => {
        const { head, scripts } = element.current.ownerDocument;
        if (scripts['ketamine-faq-js']) return;
        const script = head.ownerDocument.createElement('script');
        Object.assign(script, { id: 'ketamine-faq-js', type: 'module', src: faq.script });
        head.append(script);
      }, []);
      return el(
        'div',
        wp.blockEditor.useBlockProps(),
        el(faq.Sidebar, props),
        el('ketamine-faq', {
          ref: element,
          lang: lang || faq.language,
          languages,
          questions,
          exclude,
          open,
          mode,
          'heading-level': headingLevel,
          controls,
          region,
        }),
      );
    },
    // The server prints the page; the post stores the comment of the block and no more.
    save: () => null,
  });
})(window.wp, window.ketamineFaq);

// The block in the editor: the element as a live preview, and the sidebar.
((wp, faq) => {
  const { createElement: el, useEffect, useRef } = wp.element;

  wp.blocks.registerBlockType('ketamine-faq/faq', {
    edit(props) {
      const { headingLevel, lang, languages, questions, exclude, open, mode, controls, region } = props.attributes;
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
    // The server renders the block. The post stores only the block's comment.
    save: () => null,
  });
})(window.wp, window.ketamineFaq);

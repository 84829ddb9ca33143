// Which questions are shown and in which order: a list to tick and to move about, in the sidebar of the block.
((wp, faq) => {
  const el = wp.element.createElement;
  const { Button, CheckboxControl, Flex, FlexBlock, FlexItem } = wp.components;
  const { words } = faq;

  const everything = faq.groups.flatMap(({ questions }) => questions.map(({ id }) => id)).join(' ');

  /** Sorts as the words do; what is not among them keeps its place behind the others. */
  function sortBy(given, items, idsOf) {
    const place = (item) => {
      const places = idsOf(item)
        .map((id) => given.indexOf(id))
        .filter((found) => found >= 0);
      return places.length ? Math.min(...places) : given.length;
    };
    return [...items].sort((one, other) => place(one) - place(other));
  }

  /** The list that the attribute describes: every group with its questions, and whether each is shown. */
  function read(attribute) {
    const given = (attribute || everything).split(/[\s,]+/);
    const idsIn = ({ id, questions }) => [id, ...questions.map((question) => question.id)];
    return sortBy(given, faq.groups, idsIn).map((group) => ({
      ...group,
      questions: sortBy(given, group.questions, ({ id }) => [id]).map((question) => ({
        ...question,
        isShown: question.isRisk || given.includes(question.id) || given.includes(group.id),
      })),
    }));
  }

  /** The attribute that describes the list; none for all questions in the order they come in. */
  function write(groups) {
    const shown = groups.flatMap(({ questions }) => questions.filter(({ isShown }) => isShown));
    const attribute = shown.map(({ id }) => id).join(' ');
    return attribute === everything ? undefined : attribute;
  }

  /** Two buttons that move an item of a list. */
  function moves(list, index, changed) {
    const button = (label, icon, by) =>
      el(Button, {
        icon,
        label: label.replace('%s', list[index].title),
        size: 'small',
        disabled: !list[index + by],
        onClick: () => {
          list.splice(index + by, 0, ...list.splice(index, 1));
          changed();
        },
      });
    const style = { whiteSpace: 'nowrap' };
    return el(FlexItem, { style }, button(words.up, 'arrow-up-alt2', -1), button(words.down, 'arrow-down-alt2', 1));
  }

  /** The list. `value` is the attribute `questions`, and `onChange` is told the next one. */
  faq.Questions = ({ value, onChange }) => {
    const groups = read(value);
    const changed = () => onChange(write(groups));
    return groups.map((group, place) =>
      el(
        'div',
        { key: group.id, role: 'group', 'aria-label': group.title },
        el(Flex, null, el('strong', null, group.title), moves(groups, place, changed)),
        group.questions.map((question, index) =>
          el(
            Flex,
            { key: question.id, align: 'flex-start' },
            el(
              FlexBlock,
              null,
              el(CheckboxControl, {
                label: question.title,
                help: question.isRisk ? words.risk : undefined,
                checked: question.isShown,
                disabled: question.isRisk,
                onChange: (isShown) => {
                  question.isShown = isShown;
                  changed();
                },
                __nextHasNoMarginBottom: true,
              }),
            ),
            moves(group.questions, index, changed),
          ),
        ),
      ),
    );
  };
})(window.wp, window.ketamineFaq);

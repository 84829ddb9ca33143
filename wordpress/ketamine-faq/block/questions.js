// The list of questions in the block's sidebar: checkboxes to show or hide, and buttons to change the order.
((wp, faq) => {
  const el = wp.element.createElement;
  const { Button, CheckboxControl, Flex, FlexBlock, FlexItem } = wp.components;
  const { labels } = faq;

  const allQuestions = faq.groups.flatMap(({ questions }) => questions.map(({ id }) => id)).join(' ');

  /** Sorts items by the order of their ids in `ids`. Items that are not in it come last, in their own order. */
  function sortBy(ids, items, idsOf) {
    const position = (item) => {
      const positions = idsOf(item)
        .map((id) => ids.indexOf(id))
        .filter((index) => index >= 0);
      return positions.length ? Math.min(...positions) : ids.length;
    };
    return [...items].sort((one, other) => position(one) - position(other));
  }

  /** The list for a value of the attribute `questions`: every group with its questions, and whether each is shown. */
  function parse(attribute) {
    const ids = (attribute || allQuestions).split(/[\s,]+/);
    const idsIn = ({ id, questions }) => [id, ...questions.map((question) => question.id)];
    return sortBy(ids, faq.groups, idsIn).map((group) => ({
      ...group,
      questions: sortBy(ids, group.questions, ({ id }) => [id]).map((question) => ({
        ...question,
        isShown: question.isRisk || ids.includes(question.id) || ids.includes(group.id),
      })),
    }));
  }

  /** The value of the attribute `questions` for a list; `undefined` for all questions in their own order. */
  function serialize(groups) {
    const shown = groups.flatMap(({ questions }) => questions.filter(({ isShown }) => isShown));
    const attribute = shown.map(({ id }) => id).join(' ');
    return attribute === allQuestions ? undefined : attribute;
  }

  /** Two buttons that move an item of a list up and down. */
  function moveButtons(list, index, changed) {
    const button = (label, icon, offset) =>
      el(Button, {
        icon,
        label: label.replace('%s', list[index].title),
        size: 'small',
        disabled: !list[index + offset],
        onClick: () => {
          list.splice(index + offset, 0, ...list.splice(index, 1));
          changed();
        },
      });
    const style = { whiteSpace: 'nowrap' };
    return el(FlexItem, { style }, button(labels.up, 'arrow-up-alt2', -1), button(labels.down, 'arrow-down-alt2', 1));
  }

  /** The list, as a component. `value` is the value of the attribute `questions`; `onChange` receives the new value. */
  faq.Questions = ({ value, onChange }) => {
    const groups = parse(value);
    const changed = () => onChange(serialize(groups));
    return groups.map((group, groupIndex) =>
      el(
        'div',
        { key: group.id, role: 'group', 'aria-label': group.title },
        el(Flex, null, el('strong', null, group.title), moveButtons(groups, groupIndex, changed)),
        group.questions.map((question, index) =>
          el(
            Flex,
            { key: question.id, align: 'flex-start' },
            el(
              FlexBlock,
              null,
              el(CheckboxControl, {
                label: question.title,
                help: question.isRisk ? labels.risk : undefined,
                checked: question.isShown,
                disabled: question.isRisk,
                onChange: (isShown) => {
                  question.isShown = isShown;
                  changed();
                },
                __nextHasNoMarginBottom: true,
              }),
            ),
            moveButtons(group.questions, index, changed),
          ),
        ),
      ),
    );
  };
})(window.wp, window.ketamineFaq);

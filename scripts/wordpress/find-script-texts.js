// Finds the texts in the scripts of the plugin that WordPress translates: the calls of `__()`.
import ts from 'typescript';

const domain = 'ketamine-faq';

/** The texts in JavaScript code, with the comment for translators that stands on the lines above. */
export function findScriptTexts(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const texts = [];
  const visit = (node, comment) => {
    const [, above = comment] =
      /^\s*\/\/ (translators: .*)$/m.exec(node.getFullText().slice(0, node.getLeadingTriviaWidth())) ?? [];
    if (ts.isCallExpression(node) && node.expression.getText() === '__') {
      const [text, given] = node.arguments;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (!ts.isStringLiteral(text)) throw new Error(`${file}:${line + 1}: the text of __() is no plain string.`);
      if (given?.text !== domain) throw new Error(`${file}:${line + 1}: the domain of __() is not "${domain}".`);
      texts.push({ msgid: text.text, extracted: above });
    }
    node.forEachChild((child) => visit(child, ts.isPropertyAssignment(node) ? above : undefined));
  };
  visit(source);
  return texts;
}

/**
 * Runs inside a page: makes it look as on paper, or as on a screen again. WebKitGTK’s driver can do neither, so the rules
 * for paper are made rules for a screen, and those for a screen rules for nothing. The engine itself does the rest.
 */
export function setMedium(medium) {
  const { prototype } = CSSStyleSheet;
  const asOnPaper = (window.asOnPaper ??= { turned: [], replaceSync: prototype.replaceSync });

  const turn = (sheet) => {
    const rules = [...sheet.cssRules];
    for (let rule; (rule = rules.shift());) {
      if (/\b(print|screen)\b/.test(rule.media?.mediaText)) {
        asOnPaper.turned.push([rule.media, rule.media.mediaText]);
        rule.media.mediaText = rule.media.mediaText.replace('screen', 'speech').replace('print', 'screen');
      }
      if (rule.cssRules) rules.push(...rule.cssRules);
    }
  };
  const sheets = (root) => [
    ...root.styleSheets,
    ...root.adoptedStyleSheets,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? sheets(shadowRoot) : [])),
  ];

  for (const [media, text] of asOnPaper.turned.splice(0)) media.mediaText = text;
  prototype.replaceSync = asOnPaper.replaceSync;
  if (medium !== 'print') return;
  for (const sheet of new Set(sheets(document))) turn(sheet);
  // A style sheet that is added meanwhile.
  prototype.replaceSync = function (text) {
    asOnPaper.replaceSync.call(this, text);
    turn(this);
  };
}

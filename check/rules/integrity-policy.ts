import type { CheckContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { allowMapAdvice } from '../import-map.js';
import { contentsOf, importMapAdvice, isMapped, laterFiles, lossesWithoutFiles } from '../later-files.js';
import { getAttribute } from '../page.js';
import { scriptHashes } from '../script-hashes.js';
import { isExecuted, type ScriptTag } from '../script-tags.js';

const subject = 'The header Integrity-Policy of your site';

/** Checks that the header `Integrity-Policy` allows the script and the files that it requests later. */
export function checkIntegrityPolicy(context: CheckContext): readonly Finding[] {
  const { scripts, requiresScriptHashes } = context;
  if (!requiresScriptHashes) return [];
  return scripts
    .filter((script) => script.isFaqFile && isExecuted(script))
    .flatMap((script) => checkScript(script, context));
}

function checkScript(script: ScriptTag, context: CheckContext): readonly Finding[] {
  const { element, fileName } = script;
  const { manifest, importMap, importMapBlocker } = context;
  if (!isAllowed(script, context))
    return [
      finding(
        'policy-script',
        `${subject} blocks the FAQ script: it allows only script tags that have “integrity” and load the file with CORS.`,
        `For ${fileName} of version ${manifest.version}, write integrity="${manifest.files[fileName]!.integrity}" crossorigin="anonymous" into the script tag.`,
        element,
      ),
    ];
  const files = laterFiles(script, context);
  const isListed = files.every(isMapped);
  if (isListed && !importMapBlocker) return [];
  const blocked = importMapBlocker ? files : files.filter((file) => !isMapped(file));
  return [
    finding(
      'policy-languages',
      `${subject} allows the FAQ script, but blocks files that it requests later: ${contentsOf(blocked)}. ${lossesWithoutFiles}`,
      isListed ? allowMapAdvice(importMap!, importMapBlocker!) : importMapAdvice,
      element,
    ),
  ];
}

/** Browsers always load a module with CORS. */
const isAllowed = (script: ScriptTag, context: CheckContext) =>
  scriptHashes(script, context).length > 0 &&
  (script.kind === 'module' || getAttribute(script.element, 'crossorigin') !== undefined);

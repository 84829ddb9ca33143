/** Response headers in any common form, or copied text: header lines, or only the value of a Content-Security-Policy. */
export type Headers =
  string | Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[]>>;

/** The values of a header. `undefined` for copied text that does not name the header. */
export function headerValues(headers: Headers, headerName: string): readonly string[] | undefined {
  if (typeof headers === 'string') return copiedValues(headers, headerName);
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return entries.filter(([name]) => name.toLowerCase() === headerName).flatMap(([, value]) => value);
}

/** The values in copied text: each is on the line of its name or, as some browsers copy it, on the next one. */
function copiedValues(text: string, headerName: string): readonly string[] | undefined {
  const line = new RegExp(`^[ \\t]*${headerName}(-report-only)?[ \\t]*(?::[ \\t]*\\n?|\\n)(.*(?:\\n[ \\t].*)*)`, 'gim');
  const found = [...text.matchAll(line)];
  if (!found.length) return undefined;
  return found.filter(([, isReportOnly]) => !isReportOnly).map(([, , value]) => value!);
}

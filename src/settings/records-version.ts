/** The text of the settings with this version of the records; everything else in it, comments too, stays. */
export function withVersion(text: string, version: number): string {
  const line = `records: ${version}`;
  if (/^records:.*$/m.test(text)) return text.replace(/^records:[ \t]*\d*/m, line);
  return text === '' || text.endsWith('\n') ? `${text}${line}\n` : `${text}\n${line}\n`;
}

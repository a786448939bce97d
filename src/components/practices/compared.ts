/** More columns than this nobody reads. */
export const MOST_COMPARED = 4;

/** The end of the address of a practice: `…/practices/municipality/id/`. */
export const PRACTICE_PATH = /\/practices\/([a-z0-9][a-z0-9-]{1,63}\/[a-z0-9][a-z0-9-]{1,63})\/$/;

const PATH = /^[a-z0-9][a-z0-9-]{1,63}\/[a-z0-9][a-z0-9-]{1,63}$/;

/** The practices named in a line, each once and no more than can be compared; anything that is no path of a practice is left out. */
export function chosenIn(text: string): string[] {
  return onlyPaths(text.split(' '));
}

/** The practices named in an address, `?a=m/id&b=m/id`, by the same rules. */
export function comparedIn(search: string): string[] {
  const params = new URLSearchParams(search);
  return onlyPaths(['a', 'b', 'c', 'd'].map((name) => params.get(name) ?? ''));
}

/** The choice with one practice more or less. */
export function withToggled(paths: readonly string[], path: string, add: boolean): string[] {
  const others = paths.filter((one) => one !== path);
  return onlyPaths(add ? [...others, path] : others);
}

/** The same practices in an address. */
export function addressOfCompared(paths: readonly string[]): string {
  return new URLSearchParams(paths.map((path, place) => ['abcd'[place] ?? '', path])).toString();
}

function onlyPaths(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => PATH.test(value)))].slice(0, MOST_COMPARED);
}

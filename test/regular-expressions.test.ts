import { expect, test } from 'vitest';
import { HIDDEN_CHARACTER } from '../src/i18n/hidden-characters.ts';
import { CALLED_AFTER } from '../src/personal-data/names.ts';
import { patterns, type Pattern } from './regular-expressions.ts';

// Otherwise it asks a thread of its own and waits for the answer without a limit.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/**
 * Patterns that meet no text of a stranger's, or only a short one: they are not asked how they behave on a long hostile text.
 * Each entry is a file or a folder, and why.
 */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'src/attachments/': 'run in a child with limits of time and memory, and a file that takes too long is refused',
  'src/components/': 'run in the browser of a visitor, on what the visitor has typed or on our own index',
  'src/editing/forges/': 'read the answers of the forge that the administration has chosen, and its own settings',
  'src/editing/list/': 'read cells of a table that the secretary has chosen: at most 32 767 characters each',
  'src/init/': 'read what the person who sets up the repository answers at the terminal',
  'src/documents/template.ts': 'reads the template of a paper that the administration made itself',
  'src/site/': 'read pages that we have written: a record cannot put a «<» there, only «&lt;»',
};

/** What the checker cannot decide, or decides for texts longer than there can be, and what was measured instead. */
const MEASURED: Readonly<Record<string, readonly string[]>> = {
  '\\{(?:[^{]*\\{){199}': ['{'.repeat(65_536), `${'{a'.repeat(198)}${'a'.repeat(65_000)}`, '{a'.repeat(32_000)],
  // Lines of a record, which is at most 64 KB.
  '^( *)(?! )((?:- )*)(?!- )(.*?)kept-lines-(\\d+)\\.': [
    '- '.repeat(32_000),
    ' '.repeat(65_536),
    ' -'.repeat(32_000),
    'kept-lines-1'.repeat(5000),
  ],
  // Looking back is beyond the checker: each begins where the run of signs begins, and nowhere else.
  '(?<![.\\s])[.\\s]*$': [`${'. '.repeat(10_000)}а`, `${' '.repeat(20_000)}а`],
  '(?<![ \\t])[ \\t]+$': [`${' \t'.repeat(32_000)}а`],
  ...Object.fromEntries([
    // It sees the few words before a name and no more.
    [CALLED_AFTER.source, [`парк${'а'.repeat(200)}1`, 'парк А '.repeat(30)]],
    [
      HIDDEN_CHARACTER.source,
      [
        '\u0301'.repeat(60_000),
        '😀\u200d'.repeat(20_000),
        '😀'.repeat(20_000),
        '\ufe0f'.repeat(3) + 'а'.repeat(60_000),
      ],
    ],
  ]),
};

const meets = ({ place }: Pattern) => !Object.keys(NOT_ASKED).some((start) => place.startsWith(start));
/** Without a repetition that has no end there is nothing to repeat for long. */
const repeats = ({ source }: Pattern) => /[*+]|\{\d+,\}/.test(source);

test('patterns are found in the schemas and in the source', () => {
  const all = patterns();
  expect(all.filter(({ place }) => !place.startsWith('src/')).length).toBeGreaterThan(5);
  expect(all.filter(({ place }) => place.startsWith('src/records/')).length).toBeGreaterThan(15);
});

test('the checker knows a bad pattern', () => {
  expect(checkSync('^(\\p{L}+[ -]?)+$', 'u').status).toBe('vulnerable');
  expect(checkSync('^[a-z]+$', 'u').status).toBe('safe');
});

test('no pattern that meets content can be made to think for long', () => {
  const bad = patterns()
    .filter((one) => meets(one) && repeats(one) && !Object.hasOwn(MEASURED, one.source))
    .map((one) => ({ ...one, ...checkSync(one.source, one.flags.replace('v', 'u'), { timeout: 60_000 }) }))
    .filter(({ status }) => status !== 'safe')
    .map(({ flags, place, source, status }) => `${place}: /${source}/${flags} ${status}`);
  expect(bad).toEqual([]);
}, 600_000);

test.each(Object.entries(MEASURED))('%s ends soon on the worst texts', (source, texts) => {
  const [known] = patterns().filter((one) => one.source === source);
  expect(known, 'the pattern is gone: take it from the list').toBeDefined();
  const pattern = new RegExp(source, known?.flags);
  for (const text of texts) {
    const start = performance.now();
    pattern.test(text);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});

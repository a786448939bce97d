import { textOf } from '../base-records.ts';
import { Group, type Expectation } from '../mutation.ts';

const LANGUAGE = /слово после дефисов не допускается/;
const FENCE = /запись должна начинаться шапкой/;

const group = new Group('шапка');

/** A record whose first line is another. */
function opening(name: string, expect: Expectation, first: string, yamlOnly = false): void {
  group.add(name, expect, (base, { canary }) =>
    base.extension === 'mdx'
      ? { text: textOf(base, base.yaml, base.body).replace('---', () => first.replace('PROGRAM', canary.program)) }
      : yamlOnly
        ? { text: first.replace('PROGRAM', canary.program) + base.yaml }
        : undefined,
  );
}

for (const language of [
  'js',
  'javascript',
  'JS',
  ' js',
  'json',
  'constructor',
  'toString',
  'yaml',
  'coffee',
  '-',
  '\t',
  ' ',
])
  opening(`---${JSON.stringify(language)}`, LANGUAGE, `---${language}\nPROGRAM`);
opening('+++', FENCE, '+++');
opening(';;;', FENCE, ';;;');
opening('a blank line first', FENCE, '\n---');
opening('a space first', FENCE, ' ---');
opening('a program first', FENCE, 'PROGRAM\n---');
opening('a comment first', FENCE, '# комментарий\n---');

group.add('a fence that closes with a language', /закрывает шапку/, (base, { canary }) =>
  base.extension === 'mdx' ? { text: `---\n${base.yaml}---js\n${canary.program}\n---\n${base.body}` } : undefined,
);
group.add('a front matter without an end', /шапка не закрыта/, (base) =>
  base.extension === 'mdx' ? { text: `---\n${base.yaml}` } : undefined,
);
group.add('a second layer in the text', 'neutralised', (base, { canary }) =>
  base.extension === 'mdx'
    ? { text: `---\n${base.yaml}---\n---js\n${canary.program.replaceAll(/[<{]/g, '')}\n---\n${base.body}` }
    : undefined,
);
group.add('an MDX record without a front matter', FENCE, (base) =>
  base.extension === 'mdx' ? { text: base.body.trimStart() } : undefined,
);
group.add(
  'a front matter in a record without text',
  /несколько записей|неизвестное поле|не хватает/,
  (base, { canary }) =>
    base.extension === 'yaml' ? { text: `---js\n${canary.program}\n---\n${base.yaml}` } : undefined,
);

export const frontMatter = group.mutations;

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFolder } from '../../src/site/swap.ts';

/** Replaces a folder as a build does, with three files that say a word: `node replace.ts <out> <content> <word>`. */
const [, , out = '', content = '', word = ''] = process.argv;
await replaceFolder({ out, content, isOurs: () => true }, (fresh) => {
  mkdirSync(join(fresh, 'deep'), { recursive: true });
  for (const name of ['index.html', 'deep/a.html', 'deep/b.html']) writeFileSync(join(fresh, name), word.repeat(1000));
});

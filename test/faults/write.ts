import { writeFiles } from '../../src/editing/write-files.ts';

/** Writes records as `new`, `fix` and `import` do: one is changed, two are new, one goes. `node write.ts <root>` */
const [, , root = ''] = process.argv;
const text = 'name: новое\n'.repeat(100);
writeFiles(
  root,
  new Map([
    ['a.yaml', text],
    ['folder/b.yaml', text],
    ['c.yaml', text],
    ['d.yaml', null],
  ]),
);

import { Group } from '../mutation.ts';

const UNKNOWN = /неизвестное поле/;

const group = new Group('чужие поля');

/** Names that mean something to JavaScript. */
const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  '__lookupSetter__',
  'isPrototypeOf',
  'toLocaleString',
];
for (const name of INHERITED) {
  group.lines(name, UNKNOWN, `${name}: {polluted: "yes", isAdmin: true}`);
  group.lines(`«${name}»`, UNKNOWN, `"${name}": yes`);
}
group.lines('constructor.prototype', UNKNOWN, 'constructor:\n  prototype:\n    polluted: yes');
group.lines('__proto__ within __proto__', UNKNOWN, '__proto__:\n  __proto__:\n    polluted: yes');
group.lines('__proto__ spelt with an escape', UNKNOWN, '"__pr\\u006fto__": {polluted: yes}');

/** Names that mean something to Astro, gray-matter or other programs for sites. */
const OTHERS = [
  'layout: ../../src/pages/index.astro',
  'slug: 2024-01-1',
  'slug: ../../index',
  'id: 2024-01-1',
  'url2: javascript:alert(1)',
  'permalink: /index.html',
  'draft: false',
  'script: alert(1)',
  'head: [[script, {}, alert(1)]]',
  'redirect: https://zarechny.example/',
  'component: ./Evil.astro',
  'Title: С прописной буквы',
  'content: "<script>alert(1)</script>"',
  '$ref: https://zarechny.example/schema.json',
  '$schema: https://zarechny.example/schema.json',
  'x-public: true',
  'passport: есть',
  'birthDate: 1990-01-01',
  'homeAddress: улица Вязовая',
  'salary: 100',
  '"": пусто',
  '"title ": с пробелом',
  '"ti​tle": с невидимым знаком'.replace('​', ''),
  'имя: по-русски',
  '0: число',
  'length: 5',
  'then: 1',
  'toJSON: 1',
];
const OURS = /^"?title"?:/;
for (const line of OTHERS.filter((one) => !OURS.test(one))) group.lines(line, UNKNOWN, line);

/** The same inside an object of the record, where it has one. */
for (const name of ['__proto__', 'constructor', 'toString', 'layout', 'hasOwnProperty']) {
  group.add(`${name} within a field`, UNKNOWN, (base) => {
    const found = /^( {2}- | {2})([a-zA-Z]+): \S.*$/m.exec(base.yaml);
    if (!found) return undefined;
    const [whole, margin = ''] = found;
    const inside = `${whole}\n${' '.repeat(margin.length)}${name}: {polluted: yes}`;
    const yaml = base.yaml.replace(whole, () => inside);
    return { text: base.extension === 'yaml' ? yaml : `---\n${yaml}---\n${base.body}` };
  });
}

export const keys = group.mutations;

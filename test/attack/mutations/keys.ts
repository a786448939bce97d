import { slotsOf, textOf, withValue } from '../base-records.ts';
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
  'имя: по-русски',
  '0: число',
  'length: 5',
  'then: 1',
  'toJSON: 1',
];
for (const line of OTHERS) group.lines(line, UNKNOWN, line);

/** The same inside an object of the record, where it has one. */
for (const name of ['__proto__', 'constructor', 'toString', 'layout', 'hasOwnProperty']) {
  group.add(`${name} within a field`, UNKNOWN, (base) => {
    const inner = slotsOf(base).find(({ path }) => path.length > 1 && typeof path.at(-1) === 'string');
    if (!inner) return undefined;
    const path = [...inner.path.slice(0, -1), name];
    return { text: textOf(base, withValue(base.yaml, path, '{polluted: yes}', true), base.body) };
  });
}

export const keys = group.mutations;

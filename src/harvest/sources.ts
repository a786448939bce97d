import { lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { didYouMean } from '../findings/suggest.ts';
import { fieldOfSchema } from '../records/fields.ts';
import { RECORD_TYPES, rowOf, type RecordType } from '../records/registry.ts';
import { reservedFolder } from '../records/reserved-folders.ts';
import { dataIn } from '../settings/own-yaml.ts';
import schema from './sources.schema.json' with { type: 'json' };
import { VALIDATORS } from './validators.generated.ts';

/** A repository from which the records of one municipality are collected. */
export interface Source {
  readonly id: string;
  readonly url: string;
  /** The published branch; without it, the one that the repository itself calls the main one. */
  readonly branch?: string;
  /** The folder with records in it. */
  readonly path: string;
  readonly name?: string;
  /** Where the list names it: «sources.yaml:12». */
  readonly place: string;
}

/** What one source may cost, and how many are asked at a time. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
  readonly parallel: number;
}

/** The list of an association. */
export interface SourceList {
  readonly sources: readonly Source[];
  readonly types: readonly RecordType[];
  readonly site?: string;
  readonly allowFile: boolean;
  readonly limits: Limits;
  /** The folder with the association's own records, which lies beside the list. */
  readonly own?: string;
}

const LIMITS: Limits = { seconds: 60, megabytes: 50, files: 2000, parallel: 4 };
/** What municipalities share with each other: nothing of it tells of a person. */
const TYPES: readonly RecordType[] = [
  'municipality',
  'act',
  'material',
  'practice',
  'recommendations',
  'initiatives',
  'provider',
];
const ALL = 'all';
const form = { root: fieldOfSchema('sources', schema), validate: VALIDATORS['sources']! };

type Raw = Partial<Omit<SourceList, 'limits' | 'sources' | 'types'>> & {
  readonly limits?: Partial<Limits>;
  readonly types?: readonly string[];
  readonly sources?: readonly (Omit<Source, 'path' | 'place'> & { readonly path?: string })[];
};

/** The list of sources in a file. Throws in Russian, line by line, where it is wrong. Addresses are judged later, one by one. */
export function readSources(path: string): SourceList {
  const file = basename(path);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Error(`Списка хранилищ ${path} нет. Напишите его: docs/association.md, или назовите другой: --sources.`);
  const { data, lineOf } = dataIn(readFileSync(path), { ...form, file });
  const { allowFile = false, limits, own, site, sources = [], types } = data as Raw;
  if (sources.length === 0 && own === undefined)
    throw new Error(`${file}: в списке нет ни одного хранилища. Допишите раздел sources с полями id и url.`);
  const problems: string[] = [];
  const say = (at: readonly (string | number)[], problem: string) => problems.push(`${file}:${lineOf(at)}: ${problem}`);
  const folder = own === undefined ? undefined : join(dirname(path), own);
  if (folder !== undefined && !isFolder(folder)) say(['own'], `папки своих записей «${own}» рядом со списком нет.`);
  for (const [index, type] of (types ?? []).entries())
    if (type !== ALL && !isType(type))
      say(['types', index], `вида записей «${type}» нет.${didYouMean(type, [...RECORD_TYPES, ALL])}`);
  const seen = new Map<string, number>();
  for (const [index, { id }] of sources.entries()) {
    const at = ['sources', index, 'id'];
    const first = seen.get(id);
    if (first !== undefined) say(at, `муниципалитет «${id}» уже назван в строке ${first}. Оставьте один.`);
    else if (SHARED.has(id)) say(at, `имя «${id}» занято общей папкой записей. Возьмите другое.`);
    else if (folder !== undefined && isFolder(join(folder, id)))
      say(at, `папка «${id}» уже есть среди своих записей, ${own}/${id}. Оставьте что-то одно.`);
    const reserved = reservedFolder(id);
    if (reserved !== undefined) say(at, `${reserved}.`);
    seen.set(id, first ?? lineOf(at));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    allowFile,
    ...(site !== undefined && { site }),
    ...(folder !== undefined && { own: folder }),
    limits: { ...LIMITS, ...limits },
    types: typesIn(types),
    sources: sources.map(({ path = 'content', ...source }, index) => ({
      ...source,
      path,
      place: `${file}:${lineOf(['sources', index, 'url'])}`,
    })),
  };
}

const SHARED = new Set<string | undefined>(
  RECORD_TYPES.filter((type) => rowOf(type).shared).map((type) => rowOf(type).folder),
);

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isType(name: string): name is RecordType {
  return (RECORD_TYPES as readonly string[]).includes(name);
}

/** A municipality and its profile belong to whatever is taken of it. */
function typesIn(named: readonly string[] | undefined): readonly RecordType[] {
  const wanted = named?.includes(ALL) ? RECORD_TYPES : (named?.filter(isType) ?? TYPES);
  return RECORD_TYPES.filter((type) => wanted.includes(type) || type === 'municipality' || type === 'profile');
}

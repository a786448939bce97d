import { nameRemarks, pathRemarks, type Name } from './person-remarks.ts';
import { photographRemarks } from './photograph.ts';
import { Refused, type Remark } from './remark.ts';
import { elementsOf, tagsOf, xmlText } from './xml.ts';
import { openZip, type Parts } from './zip.ts';

/** How to take the names out of a document of Word or Excel. */
export const CLEAN =
  'Откройте файл, «Файл» — «Сведения» — «Поиск проблем» — «Инспектор документов», удалите свойства и личные сведения и сохраните.';
const MAIN = 'application/vnd.openxmlformats-officedocument.';
const WITHOUT_MACROS = 'Сохраните его без макросов: «Документ Word (.docx)» или «Книга Excel (.xlsx)».';
const AS_PICTURE = 'Удалите вложенное или вставьте его картинкой и сохраните файл заново.';
const CUT = 'Разорвите связь («Файл» — «Сведения» — «Изменить связи с файлами») и сохраните заново, или приложите PDF.';

/** A document of Word or Excel that holds what it must and nothing that acts. */
export interface Office {
  readonly parts: Parts;
  /** The part with the document itself. */
  readonly main: string;
  /** The text of a part. */
  readonly text: (name: string) => string;
}

/** Opens a document whose main part has this type, and refuses what could act: macros, embedded objects, links to other files. */
export function openOffice(bytes: Uint8Array, type: 'wordprocessingml.document' | 'spreadsheetml.sheet'): Office {
  const parts = openZip(bytes);
  const text = (name: string) => xmlText(parts.bytes(name));
  if (!parts.names.includes('[Content_Types].xml')) throw new Refused('внутри не документ Office.');
  const types = text('[Content_Types].xml');
  const kinds = [...tagsOf(types, 'Override'), ...tagsOf(types, 'Default')];
  if (kinds.some(({ ContentType = '' }) => /macroEnabled|vba/i.test(ContentType)) || parts.names.some(isMacro))
    throw new Refused('внутри есть макросы.', WITHOUT_MACROS);
  if (parts.names.some(isEmbedded) || kinds.some(({ ContentType = '' }) => /oleObject|activeX/i.test(ContentType)))
    throw new Refused('внутри есть вложенный файл или объект.', AS_PICTURE);
  const main = kinds.find(({ ContentType }) => ContentType === `${MAIN}${type}.main+xml`)?.PartName?.slice(1);
  if (main === undefined || !parts.names.includes(main)) throw new Refused('внутри не то, что обещает имя.');
  for (const name of parts.names.filter((one) => one.endsWith('.rels'))) refuseLinks(text(name));
  return { parts, main, text };
}

/** What the properties and the pictures of a document say of people. */
export function officeRemarks({ parts, text }: Office, others: readonly Name[]): Remark[] {
  const has = (name: string) => parts.names.includes(name);
  const core = has('docProps/core.xml') ? text('docProps/core.xml') : '';
  const app = has('docProps/app.xml') ? text('docProps/app.xml') : '';
  const named = (xml: string, element: string, role: string) =>
    elementsOf(xml, element).map((value) => ({ role, value }));
  const names = [
    ...named(core, 'creator', 'автор'),
    ...named(core, 'lastModifiedBy', 'последним изменил'),
    ...named(app, 'Manager', 'руководитель'),
    // A company is mostly an office, which is nobody; alone a name like a person's is told.
    ...named(app, 'Company', 'организация').filter(({ value }) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(value)),
    ...others,
  ];
  const pictures = parts.names.filter((name) => /\/media\/.*\.(jpe?g|png)$/i.test(name));
  return [
    ...nameRemarks(names, CLEAN),
    ...pathRemarks([core, app], CLEAN),
    ...pictures.flatMap((name) => photographRemarks(parts.bytes(name))),
  ];
}

/** Links to pages and to letters are words of a document; whatever else it would fetch when opened is not. */
function refuseLinks(rels: string): void {
  const links = tagsOf(rels, 'Relationship');
  if (links.length !== (rels.match(/<(?:[\w.-]+:)?Relationship\b/g) ?? []).length)
    throw new Refused('его связи записаны неверно.');
  for (const { Target = '', TargetMode = '', Type = '' } of links) {
    if (/\/(aFChunk|vbaProject|oleObject|control|externalLink\w*|connections|queryTable)$/i.test(Type))
      throw new Refused('внутри есть вложенный объект или связь с другим файлом.', CUT);
    if (TargetMode.toLowerCase() !== 'external') continue;
    if (!/\/hyperlink$/i.test(Type)) throw new Refused('при открытии он обращается к другому файлу или сайту.', CUT);
    if (!/^(https?:\/\/|mailto:|#)/i.test(Target.trim()) && /^[a-z][a-z\d+.-]*:|^[\\/]{2}/i.test(Target.trim()))
      throw new Refused(
        'в нём есть ссылка на файл чьего-то компьютера.',
        'Удалите её или дайте адрес страницы и сохраните файл заново.',
      );
  }
}

function isMacro(name: string): boolean {
  return /vba(Project|Data)|macrosheets\//i.test(name);
}

function isEmbedded(name: string): boolean {
  return /\/(embeddings|activeX|externalLinks|queryTables)\/|\/afchunk|\/(connections|oleObject\d*)\.(xml|bin)$/i.test(
    name,
  );
}

import { personalDataIn, withoutPersonalData } from '../personal-data/personal-data.ts';
import type { Remark } from './remark.ts';

/** A piece of the text of a file, and where it stands: «на странице 2». */
export interface Piece {
  readonly place: string;
  readonly text: string;
}

/** A name that the properties of a file carry, and what it is there: «автор». */
export interface Name {
  readonly role: string;
  readonly value: string;
}

const MOST = 20;
const REMOVE =
  'Удалите эти сведения и положите файл заново. Если он уже был в хранилище, они остались в его истории: скажите тому, кто ведёт хранилище.';

/** Programs and offices, which are nobody: what stands in the properties of most files. */
const NOBODY =
  /^(user|users|admin|administrator|owner|root|home|pc|hp|asus|acer|lenovo|anonymous|unknown|author|автор|админ|администратор|пользователь|неизвестный)( windows| office| microsoft)?\d*$|microsoft|windows|office|python|apache|openpyxl|libre|google|adobe|acrobat|canon|scan|xerox|kyocera|typst|administration|админ|комисси|комитет|управлени|отдел|департамент|министерств|правительств|совет|дума|собрани|секретариат|приёмн|приемн|канцеляри|учреждени|институт|университет|техникум|колледж|школ|библиотек|центр|муниципал|городск|район|округ|област|поселени|союз|ассоциаци|«|"|(^|\s)(ооо|оао|пао|ао|зао|муп|мку|мбу|мау|гбу|гку|фгбу|ано)(\s|$)/iu;

const LOCAL_PATH = /(?:[A-Za-z]:\\(?:Users|Documents and Settings|Пользователи)\\|\/(?:home|Users)\/)[^\\/\s"'<>]+/iu;

/** Personal data in the text of a file: sure ones are errors, the others are for a person to look at. No datum is said in full. */
export function personalRemarks(pieces: Iterable<Piece>): Remark[] {
  const found = new Map<string, Remark>();
  for (const { place, text } of pieces) {
    for (const { certain, label, masked } of personalDataIn(text)) {
      const where = withoutPersonalData(place);
      const message = certain ? `${where} есть ${label} ${masked}.` : `${where} есть похожее на ${label}: ${masked}.`;
      const next = certain
        ? REMOVE
        : `Посмотрите сами. Если это личные сведения, удалите их и положите файл заново; если служебные, оставьте.`;
      found.set(message, { level: certain ? 'error' : 'warning', about: 'person', message, next });
    }
  }
  const remarks = [...found.values()].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  if (remarks.length <= MOST) return remarks;
  const message = `таких мест в нём ещё ${remarks.length - MOST}.`;
  return [...remarks.slice(0, MOST), { level: remarks[MOST]!.level, about: 'person', message, next: REMOVE }];
}

/** Names in the properties of a file that may be those of people. `clean` says how to take them out. */
export function nameRemarks(names: readonly Name[], clean: string): Remark[] {
  const told = names
    .map(({ role, value }) => ({ role, value: value.trim() }))
    .filter(({ value }) => /\p{L}{2}/u.test(value) && !NOBODY.test(value))
    .map(({ role, value }) => `${role} ${maskedName(value)}`);
  if (told.length === 0) return [];
  const [first = '', ...others] = new Set(told);
  const list = [first, ...others].slice(0, 5).join(', ');
  return [{ level: 'warning', about: 'person', message: `в нём есть имена людей: ${list}.`, next: clean }];
}

/** Folders of somebody's computer: their names are mostly names of people. */
export function pathRemarks(texts: readonly string[], clean: string): Remark[] {
  if (!texts.some((text) => LOCAL_PATH.test(text))) return [];
  const message = 'в нём записана папка чьего-то компьютера, в её названии бывает фамилия.';
  return [{ level: 'warning', about: 'person', message, next: clean }];
}

/** The place where a photograph was taken. */
export const GEOTAG: Remark = {
  level: 'error',
  about: 'person',
  message: 'в снимке записано место съёмки: координаты ведут к дому или к рабочему месту.',
  next: 'Удалите сведения о месте (в Windows: «Свойства» — «Подробно» — «Удаление свойств и личной информации») и положите файл заново.',
};

/** «И*** М***»: enough to know whose name it is, for whoever knows the person. */
function maskedName(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 3)
    .map((word) => `${word.slice(0, 1)}***`)
    .join(' ');
}

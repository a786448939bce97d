import type { DerivedCheck } from './check.ts';

/** Facts that the Methodology leaves to judgement: they are shown on a page and nothing is demanded. */
export const perspectiveQuotaIsShown: DerivedCheck = {
  id: 'M1.9b',
  scope: 'derived',
  clause: 'п. 1.9',
  level: 'warning',
  shows: 'поэтому число показано без оценки',
  guarantee: 'Число кандидатов в перспективном резерве показано рядом с числом из методики, без оценки.',
  why: 'Текст не говорит, два–три кандидата — это на должность или всего. Оценку включает профиль.',
  fix: 'Исправлять нечего.',
};

export const discoveryIsShown: DerivedCheck = {
  id: 'M3.1',
  scope: 'derived',
  clause: 'п. 3.1–3.3',
  level: 'warning',
  shows: 'Как выявляли кандидатов',
  guarantee: 'Показано, как выявляли кандидатов: опрос, конкурсы, самовыдвижение, иные источники.',
  why: 'Методика допускает любые способы и просит их назвать.',
  fix: 'Заполните discoveredBy в записи об отборе.',
};

export const firstTenOverlapIsShown: DerivedCheck = {
  id: 'M6.6',
  scope: 'derived',
  clause: 'п. 6.6',
  level: 'warning',
  shows: '«Первая десятка»',
  guarantee:
    'Человек может быть и в функциональном резерве, и в «Первой десятке»: это показано и повтором не считается.',
  why: 'Методика прямо разрешает состоять в обоих.',
  fix: 'Исправлять нечего.',
};

export const financingIsShown: DerivedCheck = {
  id: 'M12',
  scope: 'derived',
  clause: 'п. 12.1–12.3',
  level: 'warning',
  shows: 'местный бюджет',
  guarantee: 'У программ подготовки показан источник финансирования.',
  why: 'Методика называет источники: местный бюджет для служащих, свои средства для предприятий.',
  fix: 'Заполните financing в материале о программе.',
};

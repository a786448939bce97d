import { heading, paragraph } from '../model.ts';
import { blank, signed, toTheChair, type Form } from './form.ts';

/** Annex 3: the candidate applies. */
export const application: Form = {
  id: 'application',
  title: 'Заявление',
  annex: 3,
  lead: 'Пишет кандидат, который участвует в отборе. Принимают вместе с остальными документами.',
  blocks: [
    ...toTheChair('от кандидата (фамилия, имя, отчество):', 'адрес для писем:', 'телефон:'),
    heading(1, 'Заявление'),
    paragraph('Прошу рассмотреть мою кандидатуру для включения в муниципальный резерв управленческих кадров.'),
    blank('Должность, на которую идёт отбор:', 'если отбор объявлен на определённую должность', 2),
    paragraph('С порядком формирования резерва и подготовки тех, кто в нём состоит, меня ознакомили.'),
    paragraph('К заявлению прилагаю документы:'),
    {
      kind: 'list',
      ordered: true,
      items: Array.from({ length: 5 }, () => '______________________________________________'),
    },
    ...signed('кандидат'),
  ],
};

import type { RunnerCheck } from './check.ts';

export const namesStandInPeopleOnly: RunnerCheck = {
  id: 'X4',
  scope: 'runner',
  clause: '',
  level: 'error',
  guarantee: 'Имена людей стоят только в папке people: в других записях, в примечаниях и в именах файлов — номер лица.',
  why: 'Имя показывают, пока на это есть основание. Из папки people сайт убирает его сам, а из чужого текста оно не исчезнет никогда.',
  fix: 'Вместо имени напишите номер лица, например p-0008, или назовите должность. Редкие формы фамилии впишите в nameForms.',
};

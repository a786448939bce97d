import { dateInDigits } from '../i18n/dates.ts';
import type { MunicipalityCheck } from './check.ts';

export const protocolIsSignedByPresiding: MunicipalityCheck = {
  id: 'A1-4.8',
  scope: 'municipality',
  clause: 'Приложение 1, п. 4.8',
  level: 'error',
  acknowledgeable: true,
  guarantee: 'Протокол подписал тот, кто вёл заседание, и не раньше дня заседания.',
  why: 'Решения оформляются протоколом с подписью председательствующего.',
  fix: 'Сверьте signedBy и signedOn с подписанным протоколом.',
  *run({ protocols }) {
    for (const entry of protocols) {
      const { date, presiding, signedBy, signedOn } = entry.data;
      if (signedBy !== presiding)
        yield {
          entry,
          path: ['signedBy'],
          message: 'протокол подписал не тот, кто вёл заседание.',
          next: `Подписало лицо ${signedBy}, а вело заседание лицо ${presiding}: проверьте, нет ли опечатки.`,
        };
      if (signedOn < date)
        yield {
          entry,
          path: ['signedOn'],
          impossible: true,
          message: `протокол подписан ${dateInDigits(signedOn)}, раньше заседания ${dateInDigits(date)}. Проверьте обе даты.`,
        };
    }
  },
};

import { count } from '../i18n/plural.ts';
import type { MunicipalityCheck } from './check.ts';

export const firstTenHasItsSize: MunicipalityCheck = {
  id: 'M6.1',
  scope: 'municipality',
  clause: 'п. 6.1, 6.8',
  level: 'breach',
  guarantee: 'В «Первой десятке» столько человек, сколько определяет методика, или меньше — по решению Комиссии.',
  why: 'Уменьшить состав можно только решением Комиссии и только до предела, названного в методике. Если десятка не сформирована, это не нарушение.',
  fix: 'Если место освободилось, Комиссия включает нового человека или решает об уменьшении (kind: first-ten-size).',
  *run({ corpus, municipality, profile, register, today }) {
    const ten = register.firstTenOn(today);
    if (ten.state !== 'short' && ten.state !== 'over') return;
    const { max, min } = profile.data.firstTen;
    const change = ten.lastChange && corpus.get('decision', municipality.id, ten.lastChange.decision.id);
    const entry = change ?? municipality;
    const n = count(ten.members.length, 'человек', 'человека', 'человек');
    const message =
      ten.state === 'over'
        ? `в «Первой десятке» ${n}, а может быть не больше ${max}.`
        : ten.size < min
          ? `«Первая десятка» уменьшена до ${ten.size}, а методика позволяет не ниже ${min}.`
          : `в «Первой десятке» ${n} при численности ${ten.size}: освободилось место.`;
    const next =
      ten.state === 'over'
        ? 'Проверьте решения о включении и исключении.'
        : `Комиссия включает нового человека или уменьшает численность решением first-ten-size (не ниже ${min}).`;
    yield { entry, path: change ? ['kind'] : ['profile'], message, next };
  },
};

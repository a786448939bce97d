import type { Resolution } from '../domain/sitting.ts';
import { dateInWords } from '../i18n/dates.ts';
import { basisOf } from './citations.ts';
import { appointmentsOfPerson, type AppointmentView } from './appointments.ts';
import { decisionView } from './decisions.ts';
import type { Fact, Inline, Status } from './inline.ts';
import { capitalise } from './notes.ts';
import type { KnownPerson } from './people.ts';
import { ru } from '../i18n/ru.ts';
import { stayStatuses, targetPost } from './reserve-list.ts';
import type { Section } from './section.ts';

/** The page of a person of the reserve: the four facts of clause 13.3 and the path through the reserve, step by step. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly now: readonly (Inline | Status)[];
  readonly stays: readonly { readonly title: string; readonly facts: readonly Fact[] }[];
  readonly steps: readonly { readonly date: string; readonly title: string; readonly basis: readonly Inline[] }[];
  readonly appointments: readonly AppointmentView[];
}

/** The view of a person who may be named. */
export function personView(section: Section, person: KnownPerson): PersonView {
  const { register, today } = section.context;
  const { current, ended } = register.staysOf(person.id, today);
  const levelName = (code: string) =>
    section.context.profile.data.levels.find((level) => level.code === code)?.label ?? code;
  const opensDecision = person.facts.has('decision');
  const resolutions = register.about(person.id).filter(({ date, valid }) => valid && date <= today);
  const appointments = person.facts.has('appointedPost') ? appointmentsOfPerson(section, person.id) : [];
  return {
    id: person.id,
    name: person.name,
    now: nowOf(section, person.id, current.length > 0),
    stays: current.concat(ended).map((stay) => ({
      title: capitalise(levelName(stay.level)),
      facts: [
        ...(targetPost(section, stay) === '—'
          ? []
          : [{ name: 'На какую должность', value: targetPost(section, stay) }]),
        ...(person.facts.has('postAtInclusion') && stay.postAtInclusion !== undefined
          ? [{ name: 'Должность при включении', value: capitalise(stay.postAtInclusion) }]
          : []),
        ...(opensDecision ? [{ name: 'Основание', value: basisOf(section, stay.begin.decision.id) }] : []),
        {
          name: 'Состояние',
          value: stay.end ? { tone: 'off' as const, text: endedWords(stay.end) } : stayStatuses(section, stay),
        },
      ],
    })),
    steps: [
      ...(opensDecision ? resolutions.map((resolution) => decisionStep(section, resolution)) : []),
      ...appointments.map(appointmentStep),
    ]
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ basis, day, title }) => ({ date: dateInWords(day), title, basis })),
    appointments,
  };
}

interface Step {
  readonly day: string;
  readonly title: string;
  readonly basis: readonly Inline[];
}

function decisionStep(section: Section, resolution: Resolution): Step {
  const { title } = decisionView(section, resolution);
  return { day: resolution.date, title, basis: basisOf(section, resolution.decision.id) };
}

function appointmentStep({ act, day, post }: AppointmentView): Step {
  return { day, title: `Назначение: ${post}`, basis: [act] };
}

function nowOf(section: Section, person: string, inReserve: boolean): Status[] {
  const inTen = section.isInFirstTen(person);
  return [
    inReserve ? { tone: 'ok', text: ru.status.inReserve } : { tone: 'off', text: 'сейчас не в резерве' },
    ...(inTen ? [{ tone: 'info' as const, text: ru.status.firstTen }] : []),
  ];
}

function endedWords(end: Resolution): string {
  const word = end.decision.data.kind === 'transfer' ? ru.status.moved : ru.status.left;
  return `${word} ${dateInWords(end.date)}`;
}

import { expect, test } from 'vitest';
import type { MunicipalityContext } from '../../src/checks/check.ts';
import { municipalityContext } from '../../src/checks/context.ts';
import { checks } from '../../src/checks/index.ts';
import { checkContent } from '../../src/checks/run.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { actView } from '../../src/projections/acts.ts';
import { completeness } from '../../src/projections/completeness.ts';
import { decisionViews } from '../../src/projections/decisions.ts';
import { departuresOf } from '../../src/projections/departures.ts';
import { excerptsOf } from '../../src/projections/excerpts.ts';
import { siteFeeds, sectionFeeds } from '../../src/projections/feeds.ts';
import { personNode } from '../../src/projections/json-ld.ts';
import { openData } from '../../src/projections/open-data/files.ts';
import { pageFoot } from '../../src/projections/page-foot.ts';
import { personView } from '../../src/projections/person-page.ts';
import { positionsView } from '../../src/projections/positions.ts';
import { protocolTable, protocolView } from '../../src/projections/protocols.ts';
import { recordHistory } from '../../src/projections/record-history.ts';
import { historyPages, reserveHistory, sittingsOf } from '../../src/projections/reserve-history.ts';
import { reserveList } from '../../src/projections/reserve-list.ts';
import { searchPages } from '../../src/projections/search-pages.ts';
import { sectionHome } from '../../src/projections/section-home.ts';
import { selectionViews } from '../../src/projections/selections.ts';
import { siteFrom, type Site } from '../../src/projections/site.ts';
import { statistics } from '../../src/projections/statistics.ts';
import type { FileHistory } from '../../src/records/history.ts';
import { largerSection } from './larger-section.ts';
import { stepsOf } from './steps.ts';

const TODAY = '2026-11-21';
const SECTION = 'tikhorechensk';
/** Twice as many records may cost twice the steps, and a little for what is sorted. */
const LINEAR = 2.15;
const [FEW, MANY] = [5, 11];

const example = checkContent('content', TODAY);

const corpora = new Map([0, FEW, MANY].map((copies) => [copies, largerSection(example.corpus, copies)]));

function contextWith(copies: number): MunicipalityContext {
  const corpus = corpora.get(copies)!;
  return municipalityContext({ corpus }, corpus.get('municipality', '', SECTION)!, TODAY)!;
}

function siteWith(copies: number): Site {
  const context = contextWith(copies);
  return siteFrom({ ...example, corpus: context.corpus, contexts: [context] });
}

const rules = checks.filter((check) => check.scope === 'municipality');

test.each(rules.map((check) => [check.id, check] as const))(
  'rule %s takes steps in proportion to the records',
  (_, check) => {
    const [few, many] = [FEW, MANY].map((copies) => {
      const context = contextWith(copies);
      return stepsOf(() => {
        Array.from(check.run(context));
      });
    });
    expect(many).toBeLessThanOrEqual(LINEAR * few! + 100);
  },
);

/** What the pages of a section ask for: once each, or once for every record with a page. */
const VIEWS: Readonly<Record<string, (site: Site) => void>> = {
  acts: eachSection(({ context }, section) => {
    for (const { id } of context.acts) actView(section, context.corpus.get('act', section.id, id)!);
  }),
  completeness: eachSection((_, section) => completeness(section)),
  decisions: eachSection((_, section) => decisionViews(section)),
  departures: eachSection((_, section) => departuresOf(section)),
  excerpts: (site) => {
    site.sections.forEach((section) => excerptsOf(section, site.shell(section.id)));
  },
  feeds: (site) => {
    site.sections.forEach((section) => sectionFeeds(site, section));
    siteFeeds(site);
  },
  people: eachSection((_, section) => {
    section.people.withPages().forEach((person) => personView(section, person));
  }),
  'people for programs': (site) => {
    site.sections.forEach((section) => {
      section.people.withPages().forEach((person) => personNode(site, section, person));
    });
  },
  positions: eachSection((_, section) => positionsView(section)),
  protocols: eachSection(({ context }, section) => {
    for (const { id } of context.protocols) protocolView(section, context.corpus.get('protocol', section.id, id)!);
    protocolTable(section);
  }),
  reserve: eachSection((_, section) => reserveList(section)),
  'history of the reserve': eachSection((_, section) => {
    reserveHistory(section);
    historyPages(section).forEach(({ items }) => sittingsOf(section, items));
  }),
  'home of the section': eachSection((_, section) => sectionHome(section)),
  'pages of search': (site) => searchPages(site, []),
  selections: eachSection((_, section) => selectionViews(section)),
  statistics: eachSection((_, section) => statistics(section)),
  'open data': openData,
};

function eachSection(
  work: (of: Site['sections'][number], section: Site['sections'][number]) => unknown,
): (site: Site) => void {
  return ({ sections }) => {
    for (const section of sections) work(section, section);
  };
}

test.each(Object.entries(VIEWS))('%s: steps in proportion to the records', (_, view) => {
  const [few, many] = [FEW, MANY].map((copies) => {
    const site = siteWith(copies);
    return stepsOf(() => {
      view(site);
    });
  });
  expect(many).toBeLessThanOrEqual(LINEAR * few! + 100);
});

/** A section as often as there are municipalities, each with as many findings and practices. */
function siteOfSections(n: number): Site {
  const { context } = siteWith(0).sections[0]!;
  const ids = Array.from({ length: n }, (_, index) => `m-${index}`);
  const findings = ids.flatMap((id) =>
    example.findings.map((finding): Finding => ({ ...finding, file: finding.file.replace(SECTION, id) })),
  );
  const contexts = ids.map((id) => ({ ...context, municipality: { ...context.municipality, id } }));
  return siteFrom({ ...example, contexts, findings });
}

test('departures of all sections: steps in proportion to the sections', () => {
  const [few, many] = [10, 20].map((n) => {
    const site = siteOfSections(n);
    return stepsOf(() => {
      site.sections.forEach((section) => section.allBreaches());
    });
  });
  expect(many).toBeLessThanOrEqual(LINEAR * few!);
});

test('the foot of a page looks at none of the files that git knows, but once', () => {
  let looked = 0;
  class Counted extends Map<string, FileHistory> {
    override [Symbol.iterator](): MapIterator<[string, FileHistory]> {
      looked += this.size;
      return super[Symbol.iterator]();
    }
  }
  const commit = { hash: 'a'.repeat(40), date: '2026-01-01' };
  const names = example.corpus.all().map(({ file }) => [file, { first: commit, last: commit }] as const);
  const history = { complete: true, files: new Counted(names) };
  const site = siteFrom(example, '/', history);
  const [section] = site.sections;
  for (const entry of example.corpus.list('decision', SECTION)) {
    recordHistory(section!, entry);
    pageFoot(site, { address: `/${SECTION}/decisions/${entry.id}/`, permanent: 'x', section });
  }
  expect(looked).toBe(names.length);
});

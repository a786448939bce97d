import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/run.ts';
import {
  breadcrumbs,
  jsonLd,
  organizationNode,
  personNode,
  selectionNode,
  sittingNode,
} from '../../src/projections/json-ld.ts';
import { siteFrom } from '../../src/projections/site.ts';
import { contentAfter, TODAY, type Edits } from '../checks/municipality.ts';

const HOSTILE = `</script><script>alert(1)</script><!-- <script> & \u2028`;

function after(edits: Edits) {
  const site = { ...siteFrom(checkContent(contentAfter(edits), TODAY), '/rezerv/'), host: 'https://zarechny.example' };
  return { site, section: site.section('zarechny') };
}

test('words of a record neither end the script nor open a comment in it', () => {
  const { section, site } = after({});
  const text = jsonLd([breadcrumbs(site, section, [{ text: HOSTILE, href: '/zarechny/' }])]);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toMatchObject({ itemListElement: [{ name: HOSTILE }] });
});

test('an organization has the contacts of the section', () => {
  const { section, site } = after({});
  expect(organizationNode(site, section)).toMatchObject({
    '@type': 'GovernmentOrganization',
    url: 'https://zarechny.example/rezerv/zarechny/',
    email: 'rezerv@zarechny.example',
    telephone: ['+7 (000) 000-00-00'],
  });
});

test('a sitting and a selection are events with days and an organizer', () => {
  const { section, site } = after({});
  const { corpus } = section.context;
  expect(sittingNode(site, section, corpus.get('protocol', 'zarechny', '2026-02')!)).toMatchObject({
    startDate: '2026-05-20',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    organizer: { '@type': 'GovernmentOrganization' },
  });
  expect(selectionNode(site, section, corpus.get('selection', 'zarechny', 'otbor-2025')!)).toMatchObject({
    startDate: '2025-10-01',
    endDate: '2025-10-31',
    eventStatus: 'https://schema.org/EventScheduled',
  });
});

test('of a person nothing is said but the name and what the consent opens', () => {
  const { section, site } = after({});
  const person = section.people.known('p-0007')!;
  expect(personNode(site, section, person)).toEqual({
    '@type': 'Person',
    name: 'Ёлкина Имя',
    url: 'https://zarechny.example/rezerv/zarechny/people/p-0007/',
  });
});

test('where no address is known, one from the root of the site serves', () => {
  const { section, site } = after({ 'municipality.yaml': [['siteUrl: https://zarechny.example/rezerv/\n', '']] });
  expect(organizationNode({ ...site, host: undefined }, section)).toMatchObject({ url: '/rezerv/zarechny/' });
});

test('several nodes share one script', () => {
  const { section, site } = after({});
  const node = organizationNode(site, section);
  expect(JSON.parse(jsonLd([node, node]))).toMatchObject({ '@context': 'https://schema.org', '@graph': [node, node] });
});

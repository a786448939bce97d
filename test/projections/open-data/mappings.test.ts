import { describe, expect, test } from 'vitest';
import { filesAfter } from './published.ts';

type Node = Readonly<Record<string, unknown>>;

const WITHDRAWN = { 'people/p-0005.yaml': 'basis: none\n' };
const read = (name: string, edits = {}) =>
  JSON.parse(filesAfter(edits).get(`/data/v1/zarechny/${name}`)!) as Record<string, Node[]>;

describe('Popolo', () => {
  test('votes are counts and the result follows from them', () => {
    const motion = read('popolo.json')['motions']!.find(({ id }) => id === '2026-01-2')!;
    expect(motion).toMatchObject({
      classification: 'include',
      result: 'pass',
      vote_events: [
        {
          event_id: '2026-01',
          counts: [
            { option: 'yes', value: 3 },
            { option: 'abstain', value: 1 },
          ],
        },
      ],
    });
  });

  test('every person, organisation and event that is named is there', () => {
    const { events, memberships, motions, organizations, persons, posts } = read('popolo.json', WITHDRAWN);
    const ids = new Set([...events!, ...organizations!, ...persons!].map(({ id }) => id));
    const named = [...memberships!, ...motions!, ...posts!, ...events!].flatMap((node) => [
      ...['person_id', 'organization_id'].flatMap((key) => node[key] ?? []),
      ...((node['vote_events'] as Node[] | undefined) ?? []).map((vote) => vote['event_id']),
    ]);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(memberships).toHaveLength(4);
  });
});

describe('OParl', () => {
  test('every object has an id of its own and leads to objects that are there', () => {
    const objects: Node[] = [];
    const links: unknown[] = [];
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(visit);
      else if (typeof node === 'object' && node !== null) {
        const object = node as Node;
        if (object['id'] !== undefined) objects.push(object);
        for (const [key, value] of Object.entries(object)) {
          if (['body', 'meeting', 'person', 'system', 'subOrganizationOf'].includes(key) && typeof value === 'string')
            links.push(value);
          if (key === 'participant') links.push(...(value as string[]));
          visit(value);
        }
      }
    };
    visit(read('oparl.json', WITHDRAWN));
    const ids = objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    for (const { id, type } of objects) expect(type, String(id)).toMatch(/^https:\/\/schema\.oparl\.org\/1\.1\/[A-Z]/);
  });

  test('what an item of the agenda came to stands with it', () => {
    const [first] = read('oparl.json')['meeting']!;
    expect(first).toMatchObject({
      'reserve:date': '2026-01-15',
      agendaItem: [{ number: '1', resolutionText: 'Включить в резерв: принято; Включить в резерв: принято' }],
    });
  });
});

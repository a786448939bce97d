import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { auditFragment, auditPage } from './html-audit.ts';
import { filesOf } from './output.ts';

const HEAD =
  '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'"><title>а</title>';
const page = (body: string, head = HEAD) =>
  `<!doctype html><html lang="ru"><head>${head}</head><body>${body}</body></html>`;

test('every page of the site holds only what we made', () => {
  const { dist } = inject('shipped');
  const pages = filesOf(dist).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  const found = pages.flatMap((file) =>
    auditPage(readFileSync(join(dist, file), 'utf8')).map((one) => `${file}: ${one}`),
  );
  expect(found).toEqual([]);
});

describe('the audit', () => {
  test('passes a plain page', () => {
    expect(auditPage(page('<p><a href="https://zarechny.example/">а</a> <a href="../b/">б</a></p>'))).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<script src="//evil.example/x.js"></script>',
    '<script type="application/ld+json">{"a":</script>',
    '<img src="/a.png" onerror="alert(1)" alt="">',
    '<a href="javascript:alert(1)">а</a>',
    '<a href="java&#9;script:alert(1)">а</a>',
    '<a href="&#1;javascript:alert(1)">а</a>',
    '<a href="data:text/html,x">а</a>',
    '<a href="//evil.example/">а</a>',
    '<a href="/\\evil.example/">а</a>',
    '<iframe srcdoc="<p>"></iframe>',
    '<iframe src="https://evil.example/"></iframe>',
    '<object data="/x.swf"></object>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=//evil.example/">',
    '<svg><animate attributeName="href"></animate></svg>',
    '<form action="javascript:alert(1)"></form>',
    '<style>*{display:none}</style>',
    '<!-- незакрытый',
  ])('finds %s', (html) => {
    expect(auditPage(page(html))).not.toEqual([]);
  });

  test('finds a policy that is missing, late or pushed out of the head', () => {
    expect(auditPage(page('', '<title>а</title>'))).toEqual(['нет Content-Security-Policy в <head>']);
    const late = HEAD.replace('<title>а</title>', '').replace('<meta http', '<title>а</title><meta http');
    expect(auditPage(page('', late))).toEqual(['Content-Security-Policy стоит не первым']);
    expect(auditPage(page('', `<p>${HEAD}`))).toContain('нет Content-Security-Policy в <head>');
  });

  test.each([
    '<script type="application/ld+json">{}</script>',
    '<p style="a">',
    '<meta name="a">',
    '<iframe src="/a"></iframe>',
  ])('finds %s in a text, where none may be', (html) => {
    expect(auditFragment(html)).not.toEqual([]);
  });
});

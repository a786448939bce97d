import { expect, test } from 'vitest';
import { BASE } from '../checks/municipality.ts';
import { newSitting, repositoryOf, SITTINGS } from '../editing/form-client.ts';
import { started } from './edit-command.ts';

test('the page of a draft is the page as it will be, before anything is published', async () => {
  const { child, form } = await started(repositoryOf(BASE));
  const { call, cookie, save } = form;
  expect(await save(SITTINGS, '2026-03', newSitting())).toMatchObject({ status: 200 });
  const { url } = (await call('getDeployPreview', { collection: SITTINGS, slug: '2026-03' })).body as { url: string };
  const get = async (address: string) => (await fetch(address, { headers: { cookie } })).text();
  let page = await get(url);
  for (let second = 0; second < 100 && page.includes('Страница готовится'); second += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    page = await get(url);
  }
  expect(page).toContain('Слушали секретаря.');
  const style = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1];
  expect(style).toMatch(/^\/preview\/zarechny-sitting\/2026-03\//);
  expect((await fetch(new URL(style!, url), { headers: { cookie } })).headers.get('content-type')).toContain(
    'text/css',
  );
  const reserve = await get(url.replace(/protocols.*/, 'reserve/'));
  expect(reserve).toContain('Ясень');
  child.kill('SIGTERM');
});

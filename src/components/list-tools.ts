import { hasWords, sortKey } from '../i18n/ordering.ts';
import { ru } from '../i18n/ru.ts';

/**
 * Lets people find a line in the lists of a page and put the lines of a table in another order. The lists are whole
 * without it: what it adds is shown only once it runs.
 */
const collator = new Intl.Collator('ru', { numeric: true });
const tools = document.querySelector<HTMLElement>('.list-tools');
const field = tools?.querySelector('input');
const count = tools?.querySelector('output');
/** The numbers of a chart are no list. */
const tables = [...document.querySelectorAll<HTMLTableElement>('main .table:not(.chart *)')];
const rows = tables.flatMap((table) => [...(table.tBodies[0]?.rows ?? [])]);

/** What a cell says, without the name of its column that narrow screens show. */
function textOf(cell: Element | undefined): string {
  const label = cell?.querySelector('.table__label')?.textContent ?? '';
  return (cell?.textContent ?? '').trim().slice(label.trim().length).trim();
}

function show(query: string): void {
  for (const row of rows) row.hidden = !hasWords([...row.cells].map(textOf).join(' '), query);
  for (const table of tables) {
    const block = table.closest<HTMLElement>('.block');
    if (block) block.hidden = query !== '' && [...(table.tBodies[0]?.rows ?? [])].every((row) => row.hidden);
  }
  const left = rows.filter((row) => !row.hidden).length;
  if (count) count.textContent = left === 0 ? ru.list.nothing : `${ru.list.shown} ${left} ${ru.list.of} ${rows.length}`;
}

function sort(table: HTMLTableElement, column: number, head: HTMLTableCellElement): void {
  const ascending = head.ariaSort !== 'ascending';
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
  head.ariaSort = ascending ? 'ascending' : 'descending';
  const body = table.tBodies[0];
  const sorted = [...(body?.rows ?? [])].sort((a, b) => {
    const [one, two] = [a, b].map((row) => sortKey(textOf(row.cells[column])));
    return (ascending ? 1 : -1) * collator.compare(one ?? '', two ?? '');
  });
  body?.append(...sorted);
}

function addSorting(table: HTMLTableElement): void {
  for (const [column, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = `${ru.list.sort}: ${head.textContent.trim()}`;
    button.addEventListener('click', () => {
      sort(table, column, head);
    });
    head.append(button);
  }
}

if (tools && field) {
  for (const table of tables) if ((table.tBodies[0]?.rows.length ?? 0) > 2) addSorting(table);
  const address = new URL(location.href);
  field.value = address.searchParams.get('find') ?? '';
  show(field.value);
  field.addEventListener('input', () => {
    show(field.value);
    if (field.value === '') address.searchParams.delete('find');
    else address.searchParams.set('find', field.value);
    history.replaceState(null, '', address);
  });
  tools.dataset['ready'] = '';
}

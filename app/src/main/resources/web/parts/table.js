/** A table whose columns sort by the address, and whose rows the keyboard walks through. */
import {h} from '../core/dom.js';
import {go, withParams} from '../core/router.js';

/**
 * @typedef {object} Column
 * @property {string} label
 * @property {string=} sort what the API sorts by; none for a column that does not sort
 * @property {string=} class of its cells
 * @property {(item: any) => any} cell
 *
 * @param {{caption: string, columns: Column[], items: any[], sort: string, id: (item: any) => string}} props
 */
export function Table({caption, columns, items, sort, id}) {
  return h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption},
    h('table', null,
      h('caption', {class: 'unseen'}, caption),
      h('thead', null, h('tr', null, columns.map(column => h(Head, {column, sort})))),
      h('tbody', null, items.map(item => h('tr', {key: id(item), 'data-item': id(item)},
        columns.map(column => h('td', {class: column.class, 'data-label': column.label}, column.cell(item))))))));
}

function Head({column, sort}) {
  if (!column.sort) return h('th', {scope: 'col', class: column.class}, column.label);
  const down = sort === '-' + column.sort;
  const up = sort === column.sort;
  const next = down ? column.sort : '-' + column.sort;
  return h('th', {scope: 'col', class: column.class, 'aria-sort': down ? 'descending' : up ? 'ascending' : null},
    h('button', {type: 'button', onClick: () => go(withParams({sort: next}))},
      column.label, h('span', {class: 'order', 'aria-hidden': 'true'}, down ? ' ↓' : up ? ' ↑' : '')));
}

/** A table for a chart's numbers, with a caption and columns of cells. */
import {h} from '../core/dom.js';

/**
 * @param {{caption: string, columns: {label: string, number?: boolean, cell: (item: any) => any}[], items: any[],
 *   id: (item: any) => string, walk?: boolean}} props the first column heads its row; `walk` lets j and k reach the rows
 */
export function SimpleTable({caption, columns, items, id, walk = false}) {
  return h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption},
    h('table', null,
      h('caption', {class: 'unseen'}, caption),
      h('thead', null, h('tr', null, columns.map(column =>
        h('th', {scope: 'col', class: column.number ? 'number' : null}, column.label)))),
      h('tbody', null, items.map(item => h('tr', {key: id(item), 'data-item': walk ? id(item) : null}, columns.map((column, i) =>
        i === 0 ? h('th', {scope: 'row'}, column.cell(item)) : h('td', {class: column.number ? 'number' : null}, column.cell(item))))))));
}

/** A table that stays folded until somebody wants it. */
export const Twin = ({title = 'The same as a table', children}) =>
  h('details', {class: 'twin'}, h('summary', null, title), children);

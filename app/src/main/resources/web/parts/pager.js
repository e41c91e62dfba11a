/** Steps from page to page of what was found. */
import {h} from '../core/dom.js';
import {withParams} from '../core/router.js';
import {count} from '../core/format.js';

export function Pager({offset, shown, total, size}) {
  if (total === 0) return null;
  return h('nav', {class: 'pager', 'aria-label': 'Pages of results'},
    offset > 0
      ? h('a', {rel: 'prev', href: withParams({offset: Math.max(0, offset - size) || ''})}, '← Previous')
      : h('span', {class: 'off'}, '← Previous'),
    h('span', null, `${count(offset + 1)}–${count(offset + shown)} of ${count(total)}`),
    offset + shown < total
      ? h('a', {rel: 'next', href: withParams({offset: offset + size})}, 'Next →')
      : h('span', {class: 'off'}, 'Next →'));
}

import {h} from '../core/dom.js';
import {useTitle} from '../parts/state.js';

export function NotFound() {
  useTitle('Not found');
  return h('article', {class: 'page'}, h('h1', null, 'There is no such page'),
    h('p', null, 'The address leads nowhere. ', h('a', {href: '/'}, 'Go to the start page'), '.'));
}

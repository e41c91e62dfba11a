/** What was done, with its class by colour and sign. */
import {h} from '../core/dom.js';
import {act, isCooperation, words} from '../core/format.js';

export function Act({event}) {
  const cooperation = isCooperation(event.quad);
  return h('span', {class: 'act ' + (cooperation ? 'cooperation' : 'conflict'), title: event.quad},
    h('span', {'aria-hidden': 'true', class: 'sign'}, cooperation ? '+' : '−'),
    act(event),
    event.status === 'asserted' ? null : h('span', {class: 'status'}, ' ', words(event.status)));
}

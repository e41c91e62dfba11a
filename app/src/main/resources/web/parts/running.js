/** How far something is that the server works on in the background. */
import {h} from '../core/dom.js';
import {count} from '../core/format.js';

/** @param {{answer: {state?: string, done: number, most: number}, children: any}} props */
export function Running({answer, children}) {
  return h('div', {class: 'waiting', role: 'status'},
    h('p', null, children, answer.most > 1 ? ` ${count(answer.done)} of at most ${count(answer.most)} so far.` : null),
    answer.most > 1 ? h('progress', {value: answer.done, max: answer.most, 'aria-label': 'How far it is'}) : h('progress', {'aria-label': 'Working'}));
}

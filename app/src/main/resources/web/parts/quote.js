/** A sentence with its source, linked to its place in the text. */
import {h} from '../core/dom.js';
import {address} from '../core/router.js';
import {date, words} from '../core/format.js';
import {dotted} from '../core/text.js';

/**
 * @param {{doc: string, sentence: string, event?: string|null, begin?: number, end?: number,
 *   speaker?: string|null, outlet?: string|null, published?: string|null, status?: string}} props
 */
export function Quote({doc, sentence, event, begin, end, speaker, outlet, published, status}) {
  const hash = event ?? (begin === undefined ? '' : `${begin}-${end}`);
  return h('div', {class: 'quote'},
    h('p', {class: 'sentence'}, h('a', {href: address.document(doc, hash), dir: 'auto'}, sentence)),
    h('p', {class: 'source'}, dotted([speaker ? ['says ', h('bdi', null, speaker)] : null, outlet ?? doc, date(published)]),
      status && status !== 'asserted' ? h('span', {class: 'status'}, ` · ${words(status)}`) : null));
}

/** Who did what to an event, the latest first. */
import {h} from '../core/dom.js';
import {deed} from './review.js';

export const moment = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'});

export function History({entries}) {
  if (entries.length === 0) return null;
  return h('details', {class: 'history'}, h('summary', null, `History (${entries.length})`),
    h('ol', null, [...entries].reverse().map(entry => h('li', {key: entry.id, class: entry.undone ? 'undone' : null},
      h('strong', null, entry.by), ' ', deed(entry), entry.undone ? ' (undone)' : '',
      h('time', {datetime: entry.at}, moment.format(new Date(entry.at)))))),
    h('p', null, h('a', {href: '/corrections'}, 'All corrections')));
}

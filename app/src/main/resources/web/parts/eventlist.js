/** Events as a list of sentences, each one click from its place in the text. */
import {h} from '../core/dom.js';
import {address} from '../core/router.js';
import {when} from '../core/format.js';
import {Marked, dotted} from '../core/text.js';
import {Act} from './act.js';
import {Review} from './review.js';
import {Sides} from './sides.js';

export function EventList({events, names}) {
  return h('ol', {class: 'events'}, events.map(event => h('li', {key: event.id, 'data-item': event.id},
    h('p', {class: 'line'},
      h(When, {event}), h(Sides, {event, names}), h(Act, {event}), h(Review, {event})),
    h('p', {class: 'sentence'},
      h('a', {href: address.document(event.doc, event.id), dir: 'auto'}, h(Marked, {text: event.sentence, hits: event.hits}))),
    h('p', {class: 'source'}, dotted([event.speaker && ['by ', h('bdi', null, event.speaker)], event.outlet ?? event.doc])))));
}

/** The day of an event; that of publication stands in italics. */
export function When({event}) {
  const {text, own} = when(event);
  return h('span', {class: own ? 'when' : 'when published', title: own ? event.date.text : 'day of publication'}, text || 'undated');
}

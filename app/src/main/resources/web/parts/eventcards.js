/** What was coded from a sentence, with all that is known of it. */
import {h} from '../core/dom.js';
import {score, share, span, words} from '../core/format.js';
import {Act} from './act.js';
import {Sides} from './sides.js';

export function EventCards({chosen, names, total, onChoose}) {
  if (!chosen.passage) {
    return h('p', {class: 'muted'}, total === 0
      ? 'No event was coded from this document.'
      : `${total} ${total === 1 ? 'event' : 'events'}. Choose a marked sentence, or press j.`);
  }
  return chosen.passage.events.map(event =>
    h(Card, {key: event.id, event, names, on: event === chosen.event, onChoose: () => onChoose(chosen.passage, event)}));
}

function Card({event, names, on, onChoose}) {
  const row = (label, value) => value ? [h('dt', null, label), h('dd', null, value)] : null;
  return h('section', {class: 'card' + (on ? ' on' : ''), 'aria-label': words(event.event)},
    h('h2', null, h('button', {type: 'button', 'aria-pressed': on ? 'true' : 'false', onClick: onChoose}, h(Act, {event}))),
    h('p', null, h(Sides, {event, names})),
    h('dl', null,
      row('Class', event.quad),
      row('Status', words(event.status)),
      row('When', event.date ? `${span(event.date.start, event.date.end)} (“${event.date.text}”)` : 'the text does not say'),
      row('Who says so', event.speaker ?? 'the writer'),
      row('About', event.context.map(words).join(', ')),
      row('Score', score(event.score)),
      row('CAMEO', event.cameo),
      row('Confidence', share(event.confidence)),
      row('Id', h('a', {href: '/events/' + event.id}, event.id))));
}

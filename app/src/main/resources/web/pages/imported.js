/** An event of somebody else's data set: what its row says, what its code means here, and where it is told. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {count, date, score, words} from '../core/format.js';
import {safeLink} from '../core/text.js';
import {ImportedAct, ImportedSides, host, pairOf} from '../parts/importedact.js';
import {Answer, useTitle} from '../parts/state.js';

export function ImportedPage({place}) {
  const names = useNames();
  const key = place.params.get('key') ?? '';
  const answer = useAnswer(url('/imported/' + encodeURIComponent(place.parts[1]), {key}));
  useTitle('Imported event');
  return h('article', {class: 'page imported'},
    h('h1', null, 'Imported event'),
    h(Answer, {answer}, event => [h(Row, {event, names}), h(Mentions, {event}), h(Rest, {event})]));
}

function Row({event, names}) {
  const link = safeLink(event.url);
  const pair = pairOf(event);
  const side = each => `${each.code ? names(each.code) : 'unknown'}${each.name || each.raw ? ` (${[each.name, each.raw].filter(Boolean).join(', ')})` : ''}`;
  const line = (label, value) => value ? h('tr', null, h('th', {scope: 'row'}, label), h('td', null, value)) : null;
  return h('section', {'aria-label': 'What its row says'},
    h('p', {class: 'finding'}, h(ImportedSides, {event, names}), ' · ', h(ImportedAct, {event}), ' · ', date(event.day)),
    event.text ? h('blockquote', {dir: 'auto'}, event.text) : null,
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'The event'}, h('table', null, h('tbody', null,
      line('Data set', h('bdi', null, event.dataset)),
      line('Key', h('bdi', null, event.key)),
      line('Actor', h('bdi', null, side(event.actor))),
      line('Recipient', h('bdi', null, side(event.recipient))),
      line('Code', `${event.codebook} ${event.code}`),
      line('Means here', event.type ? `${words(event.type)}${event.mode ? ' · ' + words(event.mode) : ''} (${event.quad}), score ${score(event.score)}` : 'nothing: it counts nowhere'),
      line('Contexts', event.contexts.map(words).join(', ')),
      line('The source’s own score', event.intensity === null ? null : score(event.intensity)),
      line('Times told, by the source', event.mentions ? count(event.mentions) : null),
      line('Place', event.place ? names(event.place) : null),
      line('Added to the data', date(event.published)),
      line('Report', link ? h('a', {href: link, rel: 'noreferrer'}, link) : event.url ? h('bdi', null, event.url) : null)))),
    pair ? h('p', null, h('a', {href: pair}, 'The pair over time')) : null);
}

function Mentions({event}) {
  if (event.told.length === 0) return null;
  return h('section', {'aria-labelledby': 'told'},
    h('h2', {id: 'told'}, 'Where it is told'),
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'The places at which it is told'}, h('table', null,
      h('thead', null, h('tr', null, ['Seen', 'Source', 'Sentence', 'Confidence, %', 'Tone'].map(label => h('th', {scope: 'col'}, label)))),
      h('tbody', null, event.told.map((each, i) => h('tr', {key: i},
        h('td', null, date(each.at.slice(0, 10))),
        h('td', null, safeLink(each.address) ? h('a', {href: each.address, rel: 'noreferrer'}, each.outlet || host(each.address)) : h('bdi', null, each.outlet || each.address)),
        h('td', {class: 'number'}, count(each.sentence)),
        h('td', {class: 'number'}, count(each.confidence)),
        h('td', {class: 'number'}, each.tone === null ? '' : score(each.tone))))))));
}

/** What else stands in its row, as its codebook has it. */
function Rest({event}) {
  const cells = event.rest.filter(Boolean);
  return cells.length ? h('details', null,
    h('summary', null, `What else its row says (${event.layout})`),
    h('p', {dir: 'auto'}, cells.join(' · '))) : null;
}

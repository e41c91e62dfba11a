/** The columns of events and of documents that were found. */
import {h} from '../core/dom.js';
import {address} from '../core/router.js';
import {count, date, share} from '../core/format.js';
import {Marked} from '../core/text.js';
import {Act} from './act.js';
import {When} from './eventlist.js';
import {ImportedAct, ImportedSides, Told} from './importedact.js';
import {Review} from './review.js';
import {Sides} from './sides.js';

/** @returns {import('./table.js').Column[]} */
export const eventColumns = names => [
  {label: 'Date', sort: 'date', class: 'date', cell: event => h(When, {event})},
  {label: 'Who', class: 'who', cell: event => h(Sides, {event, names})},
  {label: 'Type', sort: 'type', class: 'type', cell: event => [h(Act, {event}), ' ', h(Review, {event})]},
  {label: 'Sentence', class: 'sentence', cell: event =>
    h('a', {href: address.document(event.doc, event.id), dir: 'auto'}, h(Marked, {text: event.sentence, hits: event.hits}))},
  {label: 'Outlet', sort: 'outlet', class: 'outlet', cell: event => h('bdi', null, event.outlet ?? event.doc)},
  {label: 'Confidence', sort: 'confidence', class: 'number', cell: event => share(event.confidence)},
];

/** @returns {import('./table.js').Column[]} */
export const importedColumns = names => [
  {label: 'Date', sort: 'date', class: 'date', cell: event => date(event.day)},
  {label: 'Who', class: 'who', cell: event => h(ImportedSides, {event, names})},
  {label: 'Type', sort: 'type', class: 'type', cell: event => h(ImportedAct, {event})},
  {label: 'As told', class: 'sentence', cell: event => h(Told, {event})},
  {label: 'Code', class: 'code', cell: event => h('bdi', null, `${event.codebook} ${event.code}`)},
  {label: 'Data set', class: 'outlet', cell: event => h('bdi', null, event.dataset)},
];

/** @type {import('./table.js').Column[]} */
export const DOCUMENT_COLUMNS = [
  {label: 'Published', sort: 'date', class: 'date', cell: item => date(item.published) || 'undated'},
  {label: 'Document', sort: 'document', class: 'document', cell: item => [
    h('a', {class: 'title', href: address.document(item.id), dir: 'auto'}, item.title || item.id),
    h('span', {class: 'excerpt', dir: 'auto'}, h(Marked, {text: item.excerpt, hits: item.hits}))]},
  {label: 'Outlet', sort: 'outlet', class: 'outlet', cell: item => h('bdi', null, item.outlet ?? '')},
  {label: 'Events', sort: 'events', class: 'number', cell: item => count(item.events)},
];

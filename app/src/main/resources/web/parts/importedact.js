/** What others' data sets tell: sides, act and source of an event. */
import {h} from '../core/dom.js';
import {address} from '../core/router.js';
import {safeLink} from '../core/text.js';
import {Act} from './act.js';
import {Sides} from './sides.js';

/** Its sides and act in the form of an event that was coded here. */
const coded = event => ({
  actor: [event.actor.code], recipient: [event.recipient.code], event: event.type, mode: event.mode, quad: event.quad, status: 'asserted',
});

export const ImportedSides = ({event, names}) => h(Sides, {event: coded(event), names});

/** What was done; for a code that has no type, the code. */
export const ImportedAct = ({event}) => event.type ? h(Act, {event: coded(event)}) : h('span', {class: 'act'}, `${event.codebook} ${event.code}`);

/** What tells an imported event from all others of the store. */
export const importedId = event => event.dataset + ':' + event.key;

/** Address of an imported event's page. */
export const importedAddress = event => `/imported/${encodeURIComponent(event.dataset)}?` + new URLSearchParams({key: event.key});

/** The names that the source gives its sides, its words, and where it was told. */
export function Told({event}) {
  const link = safeLink(event.url);
  const sides = [event.actor.name || event.actor.raw, event.recipient.name || event.recipient.raw].filter(Boolean).join(' → ');
  return [
    h('a', {href: importedAddress(event), dir: 'auto'}, event.text || sides || event.key),
    link ? h('span', {class: 'muted'}, ' · ', h('a', {href: link, rel: 'noreferrer'}, host(link))) : null,
  ];
}

/** The name of the site that an address leads to. */
export function host(link) {
  try {
    return new URL(link).host;
  } catch {
    return link;
  }
}

/** The pair's page. */
export const pairOf = event => event.actor.code && event.recipient.code && event.actor.code !== event.recipient.code
  ? address.pair(...[event.actor.code, event.recipient.code].sort()) : null;

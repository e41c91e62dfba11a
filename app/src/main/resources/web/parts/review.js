/** What people made of events: a sign and a word each, so that no colour is needed. */
import {h} from '../core/dom.js';
import {words} from '../core/format.js';

const SIGNS = {accepted: '✓', corrected: '✎', rejected: '✗', added: '+', merged: '⇒'};

/** Whether an event no longer counts. */
export const isGone = event => event.review === 'rejected' || event.review === 'merged';

/** The signs of a sentence's events, once each, and the same in words. */
export function marks(events) {
  const made = [...new Set(events.map(each => each.review).filter(review => SIGNS[review]))];
  const extras = [events.some(each => each.star) && '★', events.some(each => each.notes?.length) && '¶'].filter(Boolean);
  return {signs: [...made.map(review => SIGNS[review]), ...extras].join(''), words: made.join(', ')};
}

export function Review({event}) {
  if (!SIGNS[event.review]) return null;
  return h('span', {class: 'review ' + event.review}, h('span', {'aria-hidden': 'true'}, SIGNS[event.review], ' '), event.review);
}

/**
 * An event as it is shown: people's values if there are any, else the model's, with both at hand.
 */
export function shown(reviewed) {
  const value = reviewed.human ?? reviewed.machine;
  return {...value, ...reviewed, id: reviewed.id, names: [reviewed.id, reviewed.machine?.id, reviewed.human?.id]};
}

const DONE = {
  accept: 'accepted it', reject: 'rejected it', change: 'changed', add: 'added it', merge: 'merged others into it',
  split: 'split it', note: 'noted', tag: 'tagged', star: 'starred it', undo: 'undid an entry', redo: 'redid an entry',
};

/** What an entry of the log did, in words. */
export function deed(entry) {
  if (entry.action === 'change') {
    return 'changed ' + Object.keys(entry.after).map(field =>
      `${fieldName(field)} from ${told(entry.before[field], field)} to ${told(entry.after[field], field)}`).join('; ');
  }
  if (entry.action === 'note') return `noted “${entry.text}”`;
  if (entry.action === 'tag') return entry.on ? `tagged it ${entry.tag}` : `took the tag ${entry.tag} off`;
  if (entry.action === 'star' && !entry.on) return 'took the star off';
  return DONE[entry.action] ?? entry.action;
}

const NAMES = {event: 'type', actor_text: 'words for the actor', recipient_text: 'words for the recipient', context: 'about',
  speaker_code: 'side of the speaker', cameo: 'CAMEO', trigger: 'word of the act'};

export const fieldName = field => NAMES[field] ?? field;

/** A value of any field as text. */
export function told(value, field) {
  if (value === null || value === undefined || value === '' || value.length === 0) return 'nothing';
  if (Array.isArray(value)) return value.join(', ');
  if (value.start) return value.start === value.end ? value.start : `${value.start} – ${value.end}`;
  return field === 'event' || field === 'status' ? words(value) : String(value);
}

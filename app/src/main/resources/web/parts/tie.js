/** Ties between two states, as links and in words. */
import {address} from '../core/router.js';

/** The pair's page in the period that something tells of. */
export const pairIn = (a, b, {by, start, end}) =>
  `${address.pair(a, b)}?${new URLSearchParams({by, since: start, until: end})}`;

/** A sign in words. */
export const kind = sign => sign > 0 ? 'friends' : sign < 0 ? 'enemies' : 'no tie';

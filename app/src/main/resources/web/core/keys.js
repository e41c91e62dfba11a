/**
 * The keyboard. `j` and `k` move between whatever on the page carries `data-item`, Enter follows
 * it; `/` goes to the search field, `?` shows the keys.
 */
import {useEffect} from './dom.js';
import {go} from './router.js';

export const KEYS = [
  ['/', 'go to the search field'],
  ['j  k', 'next and previous row, event or pair'],
  ['Enter', 'open it'],
  ['g s', 'start page'],
  ['g e', 'search events'],
  ['g d', 'search documents'],
  ['g p', 'pairs'],
  ['g n', 'network'],
  ['g m', 'matrix'],
  ['g w', 'map of the world'],
  ['a  x', 'accept or reject the chosen event'],
  ['e', 'edit it'],
  ['u  U', 'undo and redo the last correction of the document'],
  ['g c', 'corrections'],
  ['n  p', 'next and previous page of results'],
  ['Esc', 'close, or leave a field'],
  ['?', 'these keys'],
];

const actions = new Map();

/** What keys do on the page that is shown. @param {{[key: string]: () => void}} does */
export function useKeys(does) {
  useEffect(() => {
    for (const [key, act] of Object.entries(does)) actions.set(key, act);
    return () => Object.keys(does).forEach(key => actions.delete(key));
  });
}

const PLACES = {s: '/', e: '/search?of=events', d: '/search?of=documents', p: '/pairs', n: '/network', m: '/matrix', w: '/map', c: '/corrections'};

function move(step) {
  const items = [...document.querySelectorAll('[data-item]')];
  if (items.length === 0) return;
  const at = items.findIndex(item => item.contains(document.activeElement));
  const next = items[Math.max(0, Math.min(items.length - 1, at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step))];
  const target = next.matches('a, button, [tabindex]') ? next : next.querySelector('a, button, [tabindex]') ?? next;
  target.focus();
  next.scrollIntoView({block: 'nearest'});
}

/** @param {() => void} showKeys opens the list of keys */
export function listen(showKeys) {
  let prefix = false;
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = event.target.matches?.('input:not([type=checkbox]), select, textarea');
    if (inField || document.querySelector('dialog[open]')) {
      if (inField && event.key === 'Escape') event.target.blur();
      return;
    }
    const after = prefix;
    prefix = event.key === 'g';
    if (after && PLACES[event.key]) go(PLACES[event.key]);
    else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === '/') document.getElementById('search')?.focus();
    else if (actions.has(event.key)) actions.get(event.key)();
    else if (event.key === '?') showKeys();
    else if (event.key === 'n') document.querySelector('[rel=next]')?.click();
    else if (event.key === 'p') document.querySelector('[rel=prev]')?.click();
    else return;
    event.preventDefault();
  });
}

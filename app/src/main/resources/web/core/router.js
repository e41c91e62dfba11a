/** The address is the state: pages read it, links and filters change it, back and forward work. */
import {useEffect, useState} from './dom.js';

/**
 * @typedef {object} Place
 * @property {string} path as the address has it
 * @property {string[]} parts decoded parts of the path
 * @property {URLSearchParams} params
 * @property {string} hash without its sign
 */

const listeners = new Set();

/** @returns {Place} */
export function here() {
  const {pathname, search, hash} = window.location;
  return {
    path: pathname,
    parts: pathname.split('/').filter(Boolean).map(decode),
    params: new URLSearchParams(search),
    hash: decode(hash.slice(1)),
  };
}

/** A part of an address that somebody may have mistyped. */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Goes to an address of the workspace; `replace` leaves no step to go back to. */
export function go(address, {replace = false} = {}) {
  const before = window.location.pathname;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  listeners.forEach(listener => listener());
  if (before !== window.location.pathname) {
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({preventScroll: true});
  }
}

/** The same page with some parameters changed; empty values go away, and so does the offset. */
export function withParams(changes) {
  const params = new URLSearchParams(window.location.search);
  params.delete('offset');
  for (const [name, value] of Object.entries(changes)) {
    params.delete(name);
    for (const each of [value].flat()) {
      if (each !== null && each !== undefined && each !== '') params.append(name, String(each));
    }
  }
  const query = params.toString();
  return window.location.pathname + (query ? '?' + query : '');
}

/** @returns {Place} where the reader is; draws anew when that changes */
export function usePlace() {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const listener = () => setPlace(here());
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return place;
}

/** Lets links within the workspace change the page without loading it anew. */
export function followLinks() {
  window.addEventListener('popstate', () => listeners.forEach(listener => listener()));
  document.addEventListener('click', event => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
    if (!link || link.hasAttribute('download') || link.getAttribute('href').startsWith('/api/')) return;
    event.preventDefault();
    go(link.getAttribute('href'));
  });
}

/** Addresses of pages. */
export const address = {
  document: (id, hash) => `/documents/${encodeURIComponent(id)}${hash ? '#' + hash : ''}`,
  pair: (a, b) => `/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
  search: params => '/search?' + new URLSearchParams(params),
};

/** What a page shows while it waits, when something went wrong, and when there is nothing. */
import {h, useEffect} from '../core/dom.js';

/** Names the page in the browser's tab. */
export function useTitle(title) {
  useEffect(() => {
    document.title = title ? `${title} · Entente` : 'Entente';
  }, [title]);
}

/**
 * Draws an answer of the API once it is there.
 *
 * @param {{answer: {data: any, error: Error|null, waiting: boolean}, children: (data: any) => any}} props
 */
export function Answer({answer, children, label = 'Loading'}) {
  if (answer.error && !answer.waiting) return h(Failure, {error: answer.error});
  if (!answer.data) return h('p', {class: 'waiting', role: 'status'}, label + ' …');
  return h('div', {class: answer.waiting ? 'stale' : null, 'aria-busy': answer.waiting ? 'true' : null}, children(answer.data));
}

export function Failure({error}) {
  const later = error.status === 503;
  return h('p', {class: later ? 'notice' : 'notice failure', role: later ? 'status' : 'alert'}, error.message);
}

export function Nothing({children}) {
  return h('p', {class: 'nothing'}, children);
}

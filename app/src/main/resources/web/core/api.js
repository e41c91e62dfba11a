/** Asks the REST API, and remembers what it answered for as long as the page is open. */
import {useEffect, useState} from './dom.js';

const KEPT = 200;
const kept = new Map();

/** An address of the API; empty parameters are left out, lists given several times. */
export function url(path, params = {}) {
  const query = params instanceof URLSearchParams ? params : new URLSearchParams();
  if (!(params instanceof URLSearchParams)) {
    for (const [name, value] of Object.entries(params)) {
      for (const each of [value].flat()) {
        if (each !== null && each !== undefined && each !== '') query.append(name, String(each));
      }
    }
  }
  const text = query.toString();
  return '/api/v1' + path + (text ? '?' + text : '');
}

/** @returns {Promise<any>} what the API answers; a problem's `detail` becomes the error's message */
export async function ask(address, signal) {
  if (kept.has(address)) return kept.get(address);
  const response = await fetch(address, {signal, headers: {Accept: 'application/json'}});
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    const error = new Error(body.detail || `The server answered ${response.status}.`);
    error.status = response.status;
    throw error;
  }
  if (response.status === 202) return body;
  kept.set(address, body);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  return body;
}

/**
 * Sends JSON. What was remembered is forgotten then, since it may no longer hold.
 *
 * @returns {Promise<any>} what the API answers; of a problem the error has `status` and `problem`
 */
export async function send(path, body) {
  const response = await fetch(url(path), {
    method: 'POST', headers: {'Content-Type': 'application/json', Accept: 'application/json'}, body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  kept.clear();
  if (response.ok) return answer;
  throw Object.assign(new Error(answer.detail || `The server answered ${response.status}.`), {status: response.status, problem: answer});
}

/**
 * What the API answers to an address. While a new answer is on its way, the last one stays in
 * `data` and `waiting` is true. What is not ready yet (503) is asked for again, and so is what is
 * still being computed (202), whose `data.state` is `running`.
 *
 * @param {string|null} address null asks nothing
 * @returns {{data: any, error: Error|null, waiting: boolean}}
 */
export function useAnswer(address) {
  const [answer, setAnswer] = useState({
    address: null, data: kept.get(address) ?? null, error: null,
  });
  useEffect(() => {
    if (!address) return undefined;
    const stop = new AbortController();
    let timer;
    const attempt = () => ask(address, stop.signal).then(
      data => {
        setAnswer({address, data, error: null});
        if (data.state === 'running') timer = setTimeout(attempt, 1000);
      },
      error => {
        if (error.name === 'AbortError') return;
        setAnswer({address, data: null, error});
        if (error.status === 503) timer = setTimeout(attempt, 2000);
      });
    attempt();
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  const fresh = kept.get(address);
  if (fresh && answer.address !== address) return {data: fresh, error: null, waiting: false};
  return {...answer, waiting: Boolean(address) && answer.address !== address};
}

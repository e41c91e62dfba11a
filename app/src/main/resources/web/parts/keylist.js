/** The list of keys. */
import {h} from '../core/dom.js';
import {KEYS} from '../core/keys.js';

export function showKeys() {
  document.getElementById('keys')?.showModal();
}

export function KeyList() {
  const close = () => document.getElementById('keys').close();
  return h('dialog', {id: 'keys', 'aria-labelledby': 'keys-title'},
    h('h2', {id: 'keys-title'}, 'Keyboard'),
    h('dl', {class: 'keys'}, KEYS.flatMap(([keys, does]) => [
      h('dt', null, keys.split('  ').map(key => h('kbd', null, key))),
      h('dd', null, does)])),
    h('button', {type: 'button', onClick: close}, 'Close'));
}

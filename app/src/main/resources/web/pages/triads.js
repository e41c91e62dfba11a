/** The way to a triad: three states of one's own choice. */
import {h, useState} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {go} from '../core/router.js';
import {useTitle} from '../parts/state.js';

const FIELDS = [['a', 'One side'], ['b', 'The other'], ['c', 'By']];

export function TriadsPage() {
  useTitle('Triads');
  const actors = useAnswer(url('/actors')).data?.items ?? [];
  const [wrong, setWrong] = useState('');
  const submit = event => {
    event.preventDefault();
    const form = new FormData(event.target);
    const codes = FIELDS.map(([name]) => find(actors, String(form.get(name))));
    if (codes.every(Boolean) && new Set(codes).size === 3) go(`/triads/${codes.slice(0, 2).sort().map(encodeURIComponent).join('/')}/by/${encodeURIComponent(codes[2])}`);
    else setWrong('Choose three different states, by the names or codes that are offered.');
  };
  return h('article', {class: 'page'},
    h('h1', null, 'Triads'),
    h('p', null, 'How two states get on, how each gets on with a third, and how far the third limits the two.'),
    h('form', {class: 'fields', onSubmit: submit},
      FIELDS.map(([name, label]) => h('label', {key: name}, label, h('input', {name, list: 'actors', autocomplete: 'off', required: true}))),
      h('datalist', {id: 'actors'}, actors.map(actor => h('option', {key: actor.code, value: actor.name}, actor.code))),
      h('div', null, h('button', {type: 'submit'}, 'Show the triad')),
      h('p', {role: 'alert', class: 'wrong'}, wrong)));
}

function find(actors, written) {
  const text = written.trim().toLowerCase();
  return actors.find(actor => actor.name.toLowerCase() === text || actor.code.toLowerCase() === text)?.code;
}

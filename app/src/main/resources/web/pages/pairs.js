/** Which pairs there are, and a way to any other. */
import {h, useState} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {address, go} from '../core/router.js';
import {PairTable} from '../parts/pairtable.js';
import {Answer, useTitle} from '../parts/state.js';

export function PairsPage() {
  useTitle('Pairs');
  const names = useNames();
  const pairs = useAnswer(url('/pairs', {limit: 60}));
  return h('article', {class: 'page'},
    h('h1', null, 'Pairs'),
    h(PairForm),
    h('p', null, h('a', {href: '/digest'}, 'Which of them improved or worsened in a month'), ' · ',
      h('a', {href: '/contradictions'}, 'Passages that cannot both hold')),
    h(Answer, {answer: pairs}, data => h(PairTable, {pairs: data.items, names})));
}

/** Two fields that take names or codes. */
function PairForm() {
  const actors = useAnswer(url('/actors')).data?.items ?? [];
  const [wrong, setWrong] = useState('');
  const submit = event => {
    event.preventDefault();
    const form = new FormData(event.target);
    const [a, b] = ['a', 'b'].map(side => find(actors, String(form.get(side))));
    if (a && b && a !== b) go(address.pair(...[a, b].sort()));
    else setWrong('Choose two different sides, by the names or codes that are offered.');
  };
  const field = (side, label) => h('label', null, label, h('input', {name: side, list: 'actors', autocomplete: 'off', required: true}));
  return h('form', {class: 'fields rule', onSubmit: submit},
    field('a', 'One side'), field('b', 'The other'),
    h('datalist', {id: 'actors'}, actors.map(actor => h('option', {value: actor.name}, actor.code))),
    h('button', {type: 'submit'}, 'Show the pair'),
    h('p', {role: 'alert', class: 'wrong'}, wrong));
}

function find(actors, written) {
  const text = written.trim().toLowerCase();
  return actors.find(actor => actor.name.toLowerCase() === text || actor.code.toLowerCase() === text)?.code;
}

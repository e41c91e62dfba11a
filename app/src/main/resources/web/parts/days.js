/** From which day to which: two fields whose values go into the address. */
import {h} from '../core/dom.js';
import {go, withParams} from '../core/router.js';

/** @param {{params: URLSearchParams}} props */
export function Days({params}) {
  const field = (name, label) => h('label', null, label,
    h('input', {type: 'date', value: params.get(name) ?? '', onChange: event => go(withParams({[name]: event.target.value}))}));
  return h('div', {class: 'fields days'}, field('since', 'From'), field('until', 'To'));
}

/** A choice among few, as links that change one parameter; the first of them is usual. */
export const Choice = ({label, name, values, chosen}) => h('div', {class: 'choice', role: 'group', 'aria-label': label},
  values.map(([value, text], i) => h('a', {key: value, href: withParams({[name]: i === 0 ? '' : value}), 'aria-current': value === chosen ? 'true' : null}, text)));

/** The value of a parameter if it is among the choices, or else the first of these. */
export const chosenOf = (params, name, values) => values.find(([value]) => value === params.get(name))?.[0] ?? values[0][0];

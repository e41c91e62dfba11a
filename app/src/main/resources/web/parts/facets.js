/** What a search can be narrowed by, with counts. */
import {h} from '../core/dom.js';
import {go, withParams} from '../core/router.js';
import {count} from '../core/format.js';

const FIRST = 8;

/**
 * @param {{title: string, name: string, values: {value: string, count: number}[], chosen: string[],
 *   label?: (value: string) => string, single?: boolean}} props
 */
export function FacetList({title, name, values, chosen, label = value => value, single = false}) {
  const absent = chosen.filter(value => !values.some(each => each.value === value)).map(value => ({value, count: 0}));
  const all = [...absent, ...values];
  if (all.length === 0) return null;
  const row = each => h(FacetValue, {key: each.value, each, name, chosen, single, label});
  return h('fieldset', {class: 'facet'},
    h('legend', null, title),
    all.slice(0, FIRST).map(row),
    all.length > FIRST
      ? h('details', null, h('summary', null, `${count(all.length - FIRST)} more`), all.slice(FIRST).map(row))
      : null);
}

function FacetValue({each, name, chosen, single, label}) {
  const on = chosen.includes(each.value);
  const change = () => {
    const rest = chosen.filter(value => value !== each.value);
    go(withParams({[name]: on ? rest : single ? each.value : [...chosen, each.value]}));
  };
  return h('label', {class: on ? 'on' : null},
    h('input', {type: 'checkbox', checked: on, onChange: change}),
    h('span', {class: 'value'}, h('bdi', null, label(each.value))),
    h('span', {class: 'count'}, count(each.count)));
}

/** A row of links of which one is chosen; the choice stands in the address. */
import {h} from '../core/dom.js';
import {withParams} from '../core/router.js';

/** @param {{label: string, name: string, options: [string, any][], chosen: string, clears?: object, minor?: boolean}} props */
export function Choice({label, name, options, chosen, clears = {}, minor = false}) {
  return h('div', {class: 'choice' + (minor ? ' minor' : ''), role: 'group', 'aria-label': label}, options.map(([value, text]) =>
    h('a', {key: value, href: withParams({...clears, [name]: value}), 'aria-current': value === chosen ? 'true' : null}, text)));
}

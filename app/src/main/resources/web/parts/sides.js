/** Who acts on whom. */
import {h} from '../core/dom.js';
import {address} from '../core/router.js';

/** The sides of an event, linked to their pair's page where there are two. */
export function Sides({event, names, linked = true}) {
  const {actor, recipient} = event;
  const arrow = h('span', {class: 'arrow', 'aria-label': recipient.length ? 'to' : 'with'}, recipient.length ? '→' : '↔');
  const others = recipient.length ? recipient : actor.slice(1);
  const first = recipient.length ? actor : actor.slice(0, 1);
  const list = codes => codes.map(code => names(code)).join(', ');
  const content = [h('span', null, list(first)), ' ', arrow, ' ', h('span', null, list(others))];
  const two = first.length === 1 && others.length === 1 && first[0] !== others[0];
  return linked && two
    ? h('a', {class: 'sides', href: address.pair(...[first[0], others[0]].sort())}, content)
    : h('span', {class: 'sides'}, content);
}

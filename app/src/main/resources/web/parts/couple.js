/** Two passages that cannot both hold, side by side, and what people decided on them. */
import {h, useState} from '../core/dom.js';
import {send} from '../core/api.js';
import {address} from '../core/router.js';
import {date, share, words} from '../core/format.js';

/** @param {{couple: any, names?: (code: string) => string}} props with `names`, the pair is named too */
export function Couple({couple, names}) {
  const [settlement, setSettlement] = useState(couple.settlement);
  const about = [couple.about && `about ${couple.about}`, `confidence ${share(couple.confidence)}`].filter(Boolean).join(' · ');
  return h('li', {class: 'couple' + (settlement.settled ? ' settled' : ''), 'data-item': couple.id},
    h('p', {class: 'head'}, h('strong', null, words(couple.type)),
      names ? h('a', {href: `${address.pair(...couple.pair)}?tab=contradictions`}, couple.pair.map(names).join(' – ')) : null,
      h('span', {class: 'muted'}, about)),
    h('div', {class: 'against'}, h(Side, {side: couple.a, event: couple.event_a}), h(Side, {side: couple.b, event: couple.event_b})),
    h(Decision, {id: couple.id, settlement, onSettled: setSettlement}));
}

/** A passage; above it its source, its date and who says so. */
function Side({side, event}) {
  const hash = event ?? (side.begin === undefined ? '' : `${side.begin}-${side.end}`);
  return h('div', {class: 'quote'},
    h('p', {class: 'source'}, h('strong', null, side.outlet ?? side.doc), [date(side.published) || 'undated', side.speaker && `says ${side.speaker}`, side.title && `“${side.title}”`].filter(Boolean).map(each => ' · ' + each)),
    h('p', {class: 'sentence'}, h('a', {href: address.document(side.doc, hash)}, side.sentence)));
}

function Decision({id, settlement, onSettled}) {
  const [writing, setWriting] = useState(false);
  const [wrong, setWrong] = useState('');
  const write = async (settled, reason) => {
    try {
      onSettled(await send('/contradictions', {id, settled, reason, revision: settlement.revision}));
      setWriting(false);
      setWrong('');
    } catch (error) {
      if (error.problem?.now) onSettled(error.problem.now);
      setWrong(error.message);
    }
  };
  const submit = event => {
    event.preventDefault();
    write(true, String(new FormData(event.target).get('reason')));
  };
  const button = (label, onClick) => h('button', {type: 'button', class: 'link', onClick}, label);
  return h('div', {class: 'decision', 'aria-live': 'polite'},
    settlement.settled
      ? h('p', null, h('strong', null, 'Settled'), ` by ${settlement.by}, ${date(settlement.at.slice(0, 10))}: ${settlement.reason} `, button('Open it again', () => write(false, '')))
      : writing
        ? h('form', {onSubmit: submit},
          h('label', null, 'Why it is settled', h('textarea', {name: 'reason', rows: 2, maxlength: 2000, required: true, ref: field => field?.focus()})),
          h('p', null, h('button', {type: 'submit'}, 'Settle'), ' ', h('button', {type: 'button', onClick: () => setWriting(false)}, 'Cancel')))
        : h('p', null, button('Mark as settled', () => setWriting(true))),
    h('p', {role: 'alert', class: 'wrong'}, wrong));
}

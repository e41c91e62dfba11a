/** Passages on the two that cannot both hold, side by side; judged by a model in the background. */
import {h} from '../../core/dom.js';
import {url, useAnswer} from '../../core/api.js';
import {count} from '../../core/format.js';
import {csv, save} from '../../core/save.js';
import {Couple} from '../../parts/couple.js';
import {Running} from '../../parts/running.js';
import {Answer, Nothing} from '../../parts/state.js';

export function Contradictions({path, stretch, a, b}) {
  const answer = useAnswer(url(path + '/contradictions', stretch));
  return h(Answer, {answer, label: 'Comparing passages'}, data => data.state === 'running'
    ? h(Running, {answer: data}, 'Passages are being compared …')
    : h(Found, {data, file: `entente-${a}-${b}-contradictions.csv`.toLowerCase()}));
}

function Found({data, file}) {
  const judged = `${count(data.judged)} couples of passages were judged${data.complete ? '' : ', the likeliest of more'}.`;
  if (data.items.length === 0) return h(Nothing, null, `No contradiction was found: ${judged}`);
  const table = () => csv(['type', 'about', 'confidence', 'doc_a', 'sentence_a', 'doc_b', 'sentence_b'],
    data.items.map(each => [each.type, each.about, each.confidence, each.a.doc, each.a.sentence, each.b.doc, each.b.sentence]));
  return [
    h('p', {class: 'tools muted'}, `${count(data.found)} found, surest first; ${judged} Save as `,
      h('button', {type: 'button', class: 'link', onClick: () => save(table(), 'text/csv', file)}, 'CSV'),
      ' · ', h('a', {href: '/contradictions'}, 'those of all pairs')),
    h('ol', {class: 'ledger'}, data.items.map(each => h(Couple, {key: each.id, couple: each})))];
}

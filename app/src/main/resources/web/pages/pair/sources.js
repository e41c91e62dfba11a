/** Who tells of the two, how much, and in which tone of each. */
import {h} from '../../core/dom.js';
import {url, useAnswer} from '../../core/api.js';
import {count, score} from '../../core/format.js';
import {csv, save} from '../../core/save.js';
import {Choice} from '../../parts/choice.js';
import {Answer, Nothing} from '../../parts/state.js';

const KINDS = [['outlet', 'Outlets'], ['speaker', 'Speakers']];

export function Sources({path, place, a, b, names, stretch}) {
  const kind = place.params.get('kind') === 'speaker' ? 'speaker' : 'outlet';
  const answer = useAnswer(url(path + '/sources', {kind, ...stretch}));
  return h('section', {'aria-label': 'Sources'},
    h(Choice, {label: 'Who claims', name: 'kind', chosen: kind, minor: true, options: KINDS}),
    h(Answer, {answer}, data => data.items.length === 0
      ? h(Nothing, null, kind === 'outlet'
        ? `${count(data.claims)} claims are known, but not who published them: the texts name no outlet.`
        : 'No speaker is named.')
      : h(Table, {data, kind, a, b, names})));
}

function Table({data, kind, a, b, names}) {
  const heads = ['claims', 'events', 'told by others too', 'told by it alone', 'told as doubtful'];
  const cells = source => [source.claims, source.events, source.corroborated, source.alone, source.doubted];
  const all = () => csv(
    [kind, 'code', ...heads, `tone_${a}`, `tone_${a}_acts`, `tone_${b}`, `tone_${b}_acts`],
    data.items.map(source => [source.name, source.code, ...cells(source), ...['a', 'b'].flatMap(side => [source.tones[side]?.mean ?? '', source.tones[side]?.acts ?? ''])]));
  return [
    h('p', {class: 'tools muted'}, `${count(data.claims)} claims, ${count(data.unattributed)} of them laid to nobody. Save as `,
      h('button', {type: 'button', class: 'link', onClick: () => save(all(), 'text/csv', `entente-${a}-${b}-${kind}s.csv`.toLowerCase())}, 'CSV')),
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Sources compared'},
      h('table', null,
        h('thead', null, h('tr', null, h('th', {scope: 'col'}, kind), heads.map(each => h('th', {scope: 'col', class: 'number'}, each)),
          [a, b].map(side => h('th', {scope: 'col'}, `tone of what ${names(side)} does`)))),
        h('tbody', null, data.items.map(source => h('tr', {key: source.name + source.code, 'data-item': source.name},
          h('th', {scope: 'row'}, kind === 'outlet' ? h('a', {href: '/search?' + new URLSearchParams({of: 'events', actor: a, with: b, outlet: source.name})}, source.name) : source.name, source.code ? ` (${source.code})` : ''),
          cells(source).map(value => h('td', {class: 'number'}, count(value))),
          ['a', 'b'].map(side => h('td', null, h(Tone, {tone: source.tones[side]})))))))),
    h('p', {class: 'muted'}, 'The tone is the mean PLOVER score, −10 to +10, of the acts that a source tells as fact or as planned; it needs 5 acts, and a difference 5 documents of the source and of others. It measures what is told, not why.'),
    data.total > data.items.length ? h('p', {class: 'muted'}, `The first ${count(data.items.length)} of ${count(data.total)}.`) : null,
  ];
}

function Tone({tone}) {
  if (!tone || tone.acts === 0) return h('span', {class: 'muted'}, '—');
  if (tone.mean === undefined) return h('span', {class: 'muted'}, `too few: ${tone.acts} acts`);
  const sign = tone.mean < 0 ? 'conflict' : 'cooperation';
  return [h('span', {class: sign}, score(tone.mean)), ` of ${count(tone.acts)} acts`,
    tone.difference ? h('span', {class: 'muted'}, `, ${score(tone.difference.value)} [${score(tone.difference.low)}, ${score(tone.difference.high)}] to all`) : null];
}

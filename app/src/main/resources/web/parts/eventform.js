/** All fields of an event, to be changed; gives only those that were. */
import {h, useState} from '../core/dom.js';
import {useAnswer, url} from '../core/api.js';
import {words} from '../core/format.js';
import {CONTEXTS, STATUSES, TYPES} from '../core/labels.js';

/**
 * @param {{title: string, event: any, whole?: boolean, sentence?: string, onSave: (values: object) => void, onCancel: () => void}} props
 */
export function EventForm({title, event, whole = false, sentence, onSave, onCancel}) {
  const [values, setValues] = useState(() => fields(event));
  const set = name => change => setValues({...values, [name]: change.target.value});
  const setType = ({target}) => setValues({...values, event: target.value, mode: TYPES[target.value].includes(values.mode) ? values.mode : ''});
  const modes = TYPES[values.event] ?? [];
  const known = values.mode && !modes.includes(values.mode) ? [values.mode, ...modes] : modes;
  const submit = change => {
    change.preventDefault();
    onSave(changed(whole ? {} : fields(event), values));
  };
  const keep = key => {
    if (key.key === 'Escape') onCancel();
    key.stopPropagation();
  };
  return h('form', {class: 'event-form', onSubmit: submit, onKeyDown: keep, 'aria-label': title},
    h('h3', null, title),
    sentence ? h('p', {class: 'sentence'}, sentence) : null,
    h(Select, {label: 'Type', value: values.event, options: Object.keys(TYPES), onChange: setType, first: true}),
    h(Select, {label: 'Mode', value: values.mode, options: ['', ...known], onChange: set('mode')}),
    h(Select, {label: 'Status', value: values.status, options: STATUSES, onChange: set('status')}),
    h(Codes, {}),
    h(Field, {label: 'Who (codes)', value: values.actor, onInput: set('actor'), required: true, list: 'codes'}),
    h(Field, {label: 'To whom (codes; empty if together)', value: values.recipient, onInput: set('recipient'), list: 'codes'}),
    h('div', {class: 'two'},
      h(Field, {label: 'From', type: 'date', value: values.start, onInput: set('start')}),
      h(Field, {label: 'Until', type: 'date', value: values.end, onInput: set('end')})),
    h(Field, {label: 'Who says so (empty: the writer)', value: values.speaker, onInput: set('speaker')}),
    h(Contexts, {chosen: values.context, onChange: context => setValues({...values, context})}),
    h('details', null, h('summary', null, 'Words, codes and score'),
      h(Field, {label: 'Words for the actor', value: values.actor_text, onInput: set('actor_text')}),
      h(Field, {label: 'Words for the recipient', value: values.recipient_text, onInput: set('recipient_text')}),
      h(Field, {label: 'Word of the act', value: values.trigger, onInput: set('trigger')}),
      h(Field, {label: 'Side of the speaker (codes)', value: values.speaker_code, onInput: set('speaker_code'), list: 'codes'}),
      h(Field, {label: 'CAMEO (empty: by the type)', value: values.cameo, onInput: set('cameo')}),
      h(Field, {label: 'Score, −10 to 10 (empty: by the type)', type: 'number', min: -10, max: 10, step: 'any', value: values.score, onInput: set('score')})),
    h('p', {class: 'buttons'}, h('button', {type: 'submit', class: 'main'}, 'Save'), h('button', {type: 'button', onClick: onCancel}, 'Cancel')));
}

function Field({label, ...input}) {
  return h('label', null, label, h('input', {type: 'text', autocomplete: 'off', maxlength: 200, ...input}));
}

function Select({label, value, options, onChange, first}) {
  const focus = first ? element => element && !element.dataset.seen && (element.dataset.seen = 'yes', element.focus()) : null;
  return h('label', null, label, h('select', {value, onChange, ref: focus}, options.map(option =>
    h('option', {key: option, value: option, selected: option === value}, option === '' ? 'none' : words(option)))));
}

function Contexts({chosen, onChange}) {
  return h('fieldset', null, h('legend', null, 'About'), CONTEXTS.map(context => h('label', {key: context, class: 'check'},
    h('input', {type: 'checkbox', checked: chosen.includes(context),
      onChange: () => onChange(chosen.includes(context) ? chosen.filter(each => each !== context) : [...chosen, context].sort())}), context)));
}

/** The codes of everyone in the store, for the fields that take codes. */
function Codes() {
  const {data} = useAnswer(url('/actors'));
  return h('datalist', {id: 'codes'}, (data?.items ?? []).slice(0, 400).map(item => h('option', {key: item.code, value: item.code}, item.name)));
}

/** An event's values as the form has them: texts and a list of contexts. */
function fields(event) {
  const text = name => event[name] ?? '';
  const list = name => (event[name] ?? []).join(', ');
  return {
    event: event.event ?? 'CONSULT', mode: text('mode'), status: event.status ?? 'asserted', actor: list('actor'), recipient: list('recipient'),
    start: event.date?.start ?? '', end: event.date?.end ?? '', speaker: text('speaker'), context: [...(event.context ?? [])],
    actor_text: text('actor_text'), recipient_text: text('recipient_text'), trigger: text('trigger'), speaker_code: list('speaker_code'),
    cameo: text('cameo'), score: String(event.score ?? ''), said: event.date?.text ?? '',
  };
}

const LISTS = new Set(['actor', 'recipient', 'speaker_code']);
const EMPTY_TEXT = new Set(['actor_text', 'recipient_text']);

/** The fields that differ, as the API takes them. */
function changed(before, after) {
  const values = {};
  for (const name of Object.keys(after)) {
    if (['start', 'end', 'said'].includes(name) || String(before[name]) === String(after[name])) continue;
    if (LISTS.has(name)) values[name] = after[name].toUpperCase().split(/[\s,;]+/).filter(Boolean);
    else if (name === 'context') values[name] = after[name];
    else if (name === 'score' || name === 'cameo') after[name] && (values[name] = name === 'score' ? Number(after[name]) : after[name].trim());
    else values[name] = after[name].trim() || (EMPTY_TEXT.has(name) ? '' : null);
  }
  if (before.start !== after.start || before.end !== after.end) values.date = days(after);
  return values;
}

function days({start, end, said}) {
  if (!start && !end) return null;
  return {start: start || end, end: end || start, text: said};
}

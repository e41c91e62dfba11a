/** Numbers, days and codes as the reader's own language writes them. */

const whole = new Intl.NumberFormat();
const percent = new Intl.NumberFormat(undefined, {style: 'percent', maximumFractionDigits: 0});
const decimal = new Intl.NumberFormat(undefined, {maximumFractionDigits: 1, signDisplay: 'exceptZero'});
const day = new Intl.DateTimeFormat(undefined, {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const month = new Intl.DateTimeFormat(undefined, {month: 'short', year: 'numeric', timeZone: 'UTC'});

const plain = new Intl.NumberFormat(undefined, {maximumSignificantDigits: 3});

/** A number of any size, with three digits. */
export const number = value => plain.format(value);
export const count = number => whole.format(number);
export const share = number => percent.format(number);
export const score = number => decimal.format(number);

/** `2015-03-23` as the reader writes it; an empty text for none. */
export const date = iso => iso ? day.format(new Date(iso + 'T00:00:00Z')) : '';

/** A span of days: a day, a month, a year, or both ends. */
export function span(from, to) {
  if (!from || from === to || !to) return date(from);
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  const last = new Date(Date.UTC(+to.slice(0, 4), +to.slice(5, 7), 0)).getUTCDate();
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && +to.slice(8) === last) {
    return month.format(new Date(from + 'T00:00:00Z'));
  }
  return `${date(from)} – ${date(to)}`;
}

/** Name of the period that begins on a day. */
export function period(start, by) {
  if (by === 'year') return start.slice(0, 4);
  if (by === 'quarter') return `${start.slice(0, 4)} Q${Math.ceil(+start.slice(5, 7) / 3)}`;
  if (by === 'month') return month.format(new Date(start + 'T00:00:00Z'));
  return date(start);
}

/** Last day of the period that begins on a day. */
export function periodEnd(start, by) {
  const end = new Date(start + 'T00:00:00Z');
  if (by === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (by === 'quarter') end.setUTCMonth(end.getUTCMonth() + 3);
  else if (by === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + (by === 'week' ? 7 : 1));
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** `reported_doubtful` as words. */
export const words = label => String(label ?? '').replaceAll('_', ' ').toLowerCase();

/** An event's type as words, with its mode: `consult · visit`. */
export const act = event => words(event.event) + (event.mode ? ' · ' + words(event.mode) : '');

/** Whether a class of events is one of cooperation. */
export const isCooperation = quad => quad.endsWith('cooperation');

/** The day on which an event counts: its own, or else that of publication. */
export function when(event) {
  if (event.date) return {text: span(event.date.start, event.date.end), own: true};
  return {text: date(event.published), own: false};
}

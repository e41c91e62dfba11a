/** A stretch of time: which periods lie in it, and how the keyboard moves it. */

/** The periods that touch a stretch; all where it has no bounds. */
export const within = (periods, {since, until}) =>
  periods.filter(each => (!since || each.end >= since) && (!until || each.start <= until));

/**
 * Where a key leads: arrows move a stretch by a period, + and − narrow and widen it, 0 shows all.
 *
 * @returns {[string, string]|null} first and last day; empty texts for all time; null for other keys
 */
export function moved(key, periods, stretch) {
  const seen = within(periods, stretch);
  if (seen.length === 0 || key === '0') return key === '0' ? ['', ''] : null;
  let first = periods.indexOf(seen[0]);
  let last = periods.indexOf(seen[seen.length - 1]);
  const step = {ArrowLeft: -1, ArrowRight: 1}[key];
  const most = periods.length - 1;
  if (step) {
    const by = Math.max(-first, Math.min(most - last, step));
    first += by;
    last += by;
  } else if (key === '+' || key === '=') {
    const cut = Math.floor((last - first + 1) / 4);
    first += cut;
    last -= cut;
  } else if (key === '-') {
    const more = Math.max(1, Math.ceil((last - first + 1) / 2));
    first = Math.max(0, first - more);
    last = Math.min(most, last + more);
  } else return null;
  return first === 0 && last === most ? ['', ''] : [periods[first].start, periods[last].end];
}

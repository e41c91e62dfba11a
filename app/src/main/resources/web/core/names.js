/** What people call the codes of actors. */
import {useAnswer, url} from './api.js';

/** @returns {(code: string) => string} names of codes; the code itself until they are known */
export function useNames() {
  const {data} = useAnswer(url('/actors'));
  if (!data) return code => code;
  if (!data.byCode) data.byCode = new Map(data.items.map(item => [item.code, item.name]));
  return code => data.byCode.get(code) ?? code;
}

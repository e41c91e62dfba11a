/** A few imported events in the order in which they come. */
import {h} from '../core/dom.js';
import {importedColumns} from './columns.js';
import {importedId} from './importedact.js';
import {Table} from './table.js';

/** @param {{caption: string, events: any[], names: (code: string) => string, most?: number}} props `most`: columns */
export function ImportedTable({caption, events, names, most}) {
  const columns = importedColumns(names).slice(0, most).map(column => ({...column, sort: undefined}));
  return h(Table, {caption, items: events, sort: '', id: importedId, columns});
}

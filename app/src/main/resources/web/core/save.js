/** Gives the reader a file, without asking the server. */

/** @param {Blob|string} content */
export function save(content, type, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** Rows as CSV (RFC 4180); what a spreadsheet would take for a formula is kept a text. */
export function csv(names, rows) {
  const cell = value => {
    const plain = Array.isArray(value) ? value.join('; ') : String(value ?? '');
    const text = typeof value !== 'number' && /^[=+\-@\t\r]/.test(plain) ? "'" + plain : plain;
    return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  return [names, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

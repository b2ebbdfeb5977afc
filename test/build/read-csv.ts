import Papa from 'papaparse';

/** The rows of a CSV by its head's names. */
export function readCsv(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

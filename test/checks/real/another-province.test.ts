import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReading } from '../../../src/checks/check-reading.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../src/ingest/read-report.ts';

const FILE = '../shared/reports/pdf/putuo-shehuigongzuobu-2024.pdf';

describe.runIf(existsSync(FILE))('a report of another province and another kind of department', () => {
  test('its statements agree with themselves; the one contradiction is an item named and printed as nought', async () => {
    const reading = readReport(await openDocument('putuo.pdf', new Uint8Array(readFileSync(FILE))));
    const { findings, checks } = checkReading(reading);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, messageZh }) => [rule, messageZh])).toEqual([
      ['prose-named', expect.stringContaining('30207')],
    ]);
    expect(checks.filter(({ outcome }) => outcome === 'holds').length).toBeGreaterThan(500);
  });
});

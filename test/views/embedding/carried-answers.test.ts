import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyChosen, packAnswers, unpackAnswers } from '../../../src/views/embedding/carried-answers.ts';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const packed = fc.array(fc.string(), { maxLength: 4 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    rows: fc.array(fc.array(scalar, { minLength: columns.length, maxLength: columns.length }), {
      maxLength: 5,
    }),
  }),
);

const pack = (text: string): string => deflateRawSync(Buffer.from(text)).toString('base64url');

test('a link gives back the answers it was given, to the character', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[0-9a-z-]{1,12}$/), packed), async (answers) => {
      const text = await packAnswers({ ...answers });
      expect(text).toMatch(/^[\w-]+$/);
      expect(await unpackAnswers(text)).toEqual({ ...answers });
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['not deflated', 'abcdef'],
  ['not JSON', pack('figures')],
  ['not answers', pack('[1]')],
  ['rows that are no table', pack('{"a":{"columns":["x"],"rows":[["1","2"]]}}')],
  ['values that are no values', pack('{"a":{"columns":["x"],"rows":[[{"y":1}]]}}')],
  ['without end', pack(`{"a":"${'0'.repeat(5_000_000)}"}`)],
])('text that no link of ours carries is refused: %s', async (_, text) => {
  await expect(unpackAnswers(text)).rejects.toThrow();
});

test('of all reports only the chosen ones are carried; an answer about none in particular is whole', () => {
  const rows = [
    { report_id: 'a', amount: '1.00' },
    { report_id: 'b', amount: '2.00' },
  ];
  expect(onlyChosen(rows, ['b'])).toEqual({ columns: ['report_id', 'amount'], rows: [['b', '2.00']] });
  expect(onlyChosen([{ code: '210' }], ['b']).rows).toEqual([['210']]);
});
